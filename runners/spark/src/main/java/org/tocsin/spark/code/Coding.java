package org.tocsin.spark.code;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.formats.table.Tables;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import org.tocsin.spark.article.ArticleRows;
import org.tocsin.spark.article.Articles;
import org.tocsin.spark.row.TableRows;

/**
 * Codes articles: one row an article, with everything that was found in it in lists, so that an article is parsed once however many tables come of
 * it. An article that the pipeline fails on becomes a problem; the others are coded.
 */
public final class Coding {
    /** Rows of coded articles, but for their portion, which is the name of their folder. */
    public static final StructType SCHEMA = new StructType()
            .add("id", StringType)
            .add("title", StringType)
            .add("published", DateType)
            .add("outlet", StringType)
            .add("url", StringType)
            .add("language", StringType)
            .add("signature", BinaryType)
            .add("events", createArrayType(TableRows.schema(Tables.EVENTS)))
            .add("claims", createArrayType(TableRows.schema(Tables.CLAIMS)))
            .add("figures", createArrayType(TableRows.schema(Tables.FIGURES)))
            .add("problems", createArrayType(ArticleRows.PROBLEM));

    /** The same with the portion. */
    public static final StructType SCHEMA_IN_PORTIONS = SCHEMA.add(Articles.PORTION, IntegerType);

    private static final Logger LOG = LoggerFactory.getLogger(Coding.class);

    private Coding() {}

    /** The coded articles of a portion. */
    public static Dataset<Row> code(Dataset<Row> articles, int portion) {
        MapFunction<Row, Row> code = row -> row(ArticleRows.document(row), Model.pipeline());
        return articles.where(
                        col(Articles.PORTION).equalTo(portion).and(col("id").isNotNull()))
                .map(code, Encoders.row(SCHEMA));
    }

    private static Row row(Document document, Pipeline pipeline) {
        try {
            return found(document, pipeline);
        } catch (RuntimeException | StackOverflowError fault) {
            // one article of millions must not end the run; the fault is ours, so it is logged with its trace
            LOG.warn("article {} was not coded", document.id(), fault);
            Problem problem = new Problem(Code.NOT_CODED, document.id().value(), fault.toString());
            return row(document, List.of(), List.of(), List.of(), List.of(ArticleRows.problemRow(problem)));
        }
    }

    private static Row found(Document document, Pipeline pipeline) {
        Reading findings = pipeline.read(document);
        return row(
                document,
                TableRows.rows(
                        Tables.EVENTS, EventJson.records(findings.coded(), pipeline.knowledge(), Pipeline.ENGINE)),
                TableRows.rows(Tables.CLAIMS, ClaimRecord.of(findings.claimed())),
                TableRows.rows(Tables.FIGURES, FigureRecord.of(findings.figured())),
                findings.coded().annotated().problems().stream()
                        .map(ArticleRows::problemRow)
                        .toList());
    }

    private static Row row(
            Document document, List<Row> events, List<Row> claims, List<Row> figures, List<Row> problems) {
        return RowFactory.create(
                document.id().value(),
                document.title(),
                document.published(),
                document.outlet(),
                document.url(),
                document.language(),
                Signature.of(document.text()).toBytes(),
                events.toArray(),
                claims.toArray(),
                figures.toArray(),
                problems.toArray());
    }
}
