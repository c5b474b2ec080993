package org.tocsin.spark.article;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** One row an article, or a problem instead of one. Both know where they stand: file and number in it. */
public final class ArticleRows {
    /** Problems, wherever they come from. */
    public static final StructType PROBLEM =
            new StructType().add("code", StringType).add("where", StringType).add("detail", StringType);

    /** {@code key}: the article's id, or the problem's place; what has one key lies in one partition. */
    static final StructType SCHEMA = new StructType()
            .add("key", StringType)
            .add("file", StringType)
            .add("number", LongType)
            .add("id", StringType)
            .add("title", StringType)
            .add("text", StringType)
            .add("published", DateType)
            .add("outlet", StringType)
            .add("url", StringType)
            .add("language", StringType)
            .add("problem", PROBLEM);

    private static final int KEY = 0;
    private static final int FILE = 1;
    private static final int NUMBER = 2;
    private static final int FIRST_OF_ARTICLE = 3;
    private static final int PROBLEM_OF_ROW = 10;

    private ArticleRows() {}

    static Row article(Document document, String file, long number) {
        return RowFactory.create(
                document.id().value(),
                file,
                number,
                document.id().value(),
                document.title(),
                document.text(),
                document.published(),
                document.outlet(),
                document.url(),
                document.language(),
                null);
    }

    static Row problem(Problem problem, String file, long number) {
        return RowFactory.create(
                problem.where(), file, number, null, null, null, null, null, null, null, problemRow(problem));
    }

    /** The row of a problem alone. */
    public static Row problemRow(Problem problem) {
        return RowFactory.create(problem.code().name(), problem.where(), problem.detail());
    }

    static boolean isArticle(Row row) {
        return row.isNullAt(PROBLEM_OF_ROW);
    }

    static String key(Row row) {
        return row.getString(KEY);
    }

    static String file(Row row) {
        return row.getString(FILE);
    }

    static long number(Row row) {
        return row.getLong(NUMBER);
    }

    /** The article of a row that holds one. */
    public static Document document(Row row) {
        return new Document(
                new DocumentId(row.getString(FIRST_OF_ARTICLE)),
                row.getString(FIRST_OF_ARTICLE + 2),
                text(row, FIRST_OF_ARTICLE + 1),
                row.isNullAt(FIRST_OF_ARTICLE + 3) ? null : (LocalDate) row.get(FIRST_OF_ARTICLE + 3),
                text(row, FIRST_OF_ARTICLE + 4),
                text(row, FIRST_OF_ARTICLE + 5),
                text(row, FIRST_OF_ARTICLE + 6));
    }

    private static @Nullable String text(Row row, int column) {
        return row.isNullAt(column) ? null : row.getString(column);
    }
}
