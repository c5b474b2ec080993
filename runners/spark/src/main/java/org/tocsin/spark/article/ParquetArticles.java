package org.tocsin.spark.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.spark.row.Stepwise;
import org.tocsin.spark.stage.Settings;
import org.tocsin.spark.stage.StageException;

/**
 * Articles that lie in Parquet: a column {@code text}, and if known {@code id}, {@code title}, {@code published} (a date, a time or
 * YYYY-MM-DD...), {@code outlet}, {@code url}, {@code language}, as in JSON Lines. An article without an id goes by its file and row.
 */
final class ParquetArticles {
    private static final List<String> FIELDS = List.of("id", "text", "title", "published", "outlet", "url", "language");

    private static final int FILE = FIELDS.size();
    private static final int ROW = FIELDS.size() + 1;

    private ParquetArticles() {}

    /** The rows of all files {@code *.parquet} below a folder, which must have columns of one kind. */
    static Iterator<Row> rows(Iterator<Row> articles, Settings settings) {
        return new Rows(articles, settings);
    }

    /** The columns that {@link #rows} expects, of all files below a folder. */
    static Dataset<Row> open(SparkSession spark, String input) {
        Dataset<Row> files = spark.read()
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", "*.parquet")
                .parquet(input);
        List<String> columns = Arrays.asList(files.columns());
        if (!columns.contains("text")) {
            throw new StageException(input + ": its Parquet files have no column 'text', but " + columns);
        }
        Column[] wanted = new Column[FIELDS.size() + 2];
        for (int i = 0; i < FIELDS.size(); i++) {
            String field = FIELDS.get(i);
            wanted[i] = columns.contains(field)
                    ? functions.col(field).cast("string").as(field)
                    : functions.lit(null).cast("string").as(field);
        }
        wanted[FILE] = functions.col("_metadata.file_path").as("file");
        wanted[ROW] = functions.col("_metadata.row_index").as("row");
        return files.select(wanted);
    }

    private static final class Rows extends Stepwise {
        private final Iterator<Row> articles;
        private final Settings settings;

        Rows(Iterator<Row> articles, Settings settings) {
            this.articles = articles;
            this.settings = settings;
        }

        @Override
        protected boolean step() {
            if (!articles.hasNext()) {
                return false;
            }
            Row row = articles.next();
            String file = FileArticles.place(row.getString(FILE));
            String where = file + ":" + (row.getLong(ROW) + 1);
            ArticleSink sink = RowSink.ofEnglish(file, Detector.SHARED, this::give);
            String text = text(row, "text");
            String id = text(row, "id");
            if (text == null) {
                sink.problem(new Problem(Code.BAD_FIELD, where, "no \"text\" in it"));
            } else {
                LocalDate day = published(row, where, sink);
                String outlet = text(row, "outlet");
                Document document = new Document(
                        new DocumentId(id == null ? where : id),
                        text,
                        text(row, "title"),
                        day,
                        outlet == null ? settings.outlet() : outlet,
                        text(row, "url"),
                        text(row, "language"));
                sink.article(Article.of(document, null, day == null ? null : Publication.given(day)), where);
            }
            return true;
        }

        private @Nullable LocalDate published(Row row, String where, ArticleSink sink) {
            String written = text(row, "published");
            if (written == null) {
                return settings.published();
            }
            try {
                return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
            } catch (DateTimeException fault) {
                sink.problem(new Problem(
                        Code.BAD_FIELD,
                        where,
                        "\"published\" is no date (YYYY-MM-DD): '" + written + "'; coded as undated"));
                return null;
            }
        }

        private static @Nullable String text(Row row, String field) {
            int column = FIELDS.indexOf(field);
            String value = row.isNullAt(column) ? null : row.getString(column);
            return value == null || value.isBlank() ? null : value;
        }
    }
}
