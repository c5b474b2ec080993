package org.tocsin.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.spark.article.ArticleRows;
import org.tocsin.spark.article.Articles;
import org.tocsin.spark.article.InputFiles;
import org.tocsin.spark.code.Coding;
import org.tocsin.spark.copy.Copies;
import org.tocsin.spark.incident.Incidents;
import org.tocsin.spark.row.HappeningRows;
import org.tocsin.spark.row.TableRows;
import org.tocsin.spark.series.SeriesOfDyads;
import org.tocsin.spark.stage.Manifest;
import org.tocsin.spark.stage.Settings;
import org.tocsin.spark.stage.StageException;
import org.tocsin.spark.stage.Stages;

/**
 * The whole run over a cluster: read, code, find copies, merge, add up. Each stage leaves its rows in a folder; the next reads them from there, and a run
 * that was killed goes on behind the last finished one.
 */
public final class ClusterRun {
    /** What lies below here is needed to go on, and may be deleted when the run is done. */
    private static final String WORK = "stages/";

    private static final StructType ARTICLES = new StructType()
            .add("id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("published", DataTypes.DateType)
            .add("outlet", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("copy_group", DataTypes.StringType);

    private static final Logger LOG = LoggerFactory.getLogger(ClusterRun.class);

    private final SparkSession spark;
    private final Settings settings;
    private final Stages stages;

    public ClusterRun(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
        this.stages = new Stages(spark, settings.output());
    }

    /**
     * Makes everything that is not there yet.
     *
     * @throws StageException if there is no input, or the output was made from something else
     */
    public void run() {
        configure();
        InputFiles input = InputFiles.list(settings.input(), hadoop());
        claimOutput(input);

        Dataset<Row> read = stages.once(
                WORK + "read", Articles.SCHEMA, () -> Articles.read(spark, settings, input), Articles.PORTION);
        Dataset<Row> coded = coded(read);
        stages.once("events", TableRows.schema(Tables.EVENTS), () -> coded.selectExpr("inline(events)"));
        stages.once("claims", TableRows.schema(Tables.CLAIMS), () -> coded.selectExpr("inline(claims)"));
        stages.once("figures", TableRows.schema(Tables.FIGURES), () -> coded.selectExpr("inline(figures)"));
        stages.once("problems", ArticleRows.PROBLEM, () -> problems(read, coded));

        Dataset<Row> copies = stages.once(WORK + "copies", Copies.SCHEMA, () -> Copies.groups(coded));
        Dataset<Row> articles = stages.once("articles", ARTICLES, () -> articles(coded, copies));
        Dataset<Row> components =
                stages.once(WORK + "components", Incidents.COMPONENTS, () -> Incidents.components(coded));
        Dataset<Row> merged =
                stages.once(WORK + "merged", Incidents.SCHEMA, () -> Incidents.merge(coded, copies, components));
        stages.once("incidents", TableRows.schema(Tables.INCIDENTS), () -> merged.select("incident.*"));
        stages.once("reports", TableRows.schema(Tables.REPORTS), () -> merged.selectExpr("inline(reports)"));
        Dataset<Row> happenings =
                stages.once("happenings", HappeningRows.SCHEMA, () -> merged.selectExpr("inline(happenings)"));
        stages.once(
                "series",
                SeriesOfDyads.SCHEMA,
                () -> SeriesOfDyads.of(happenings, SeriesOfDyads.coverage(articles), settings.period()));
        stages.remove(WORK + "checkpoints");
        LOG.info("finished: {}", settings.output());
    }

    private void configure() {
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        spark.conf().set("spark.sql.parquet.compression.codec", "zstd");
        // articles are small and coding them takes long: a task of this much compressed text is some minutes
        spark.conf().set("spark.sql.files.maxPartitionBytes", "16m");
        spark.sparkContext().setCheckpointDir(stages.path(WORK + "checkpoints"));
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private void claimOutput(InputFiles input) {
        Manifest now =
                Manifest.of(settings, input.summary(), KnowledgeFiles.bundled().version(), Pipeline.ENGINE);
        Optional<Manifest> before = Manifest.read(settings.output(), hadoop());
        before.map(manifest -> manifest.differences(now))
                .filter(differences -> !differences.isEmpty())
                .ifPresent(differences -> {
                    throw new StageException(settings.output()
                            + " was made from something else; choose another folder or delete it: "
                            + String.join("; ", differences));
                });
        if (before.isEmpty()) {
            now.write(settings.output(), hadoop());
        }
    }

    private Dataset<Row> coded(Dataset<Row> read) {
        for (int portion = 0; portion < settings.portions(); portion++) {
            int number = portion;
            String folder = WORK + "coded/" + Articles.PORTION + "=" + portion;
            stages.once(folder, Coding.SCHEMA, () -> Coding.code(read, number));
        }
        return stages.read(WORK + "coded", Coding.SCHEMA_IN_PORTIONS);
    }

    private static Dataset<Row> problems(Dataset<Row> read, Dataset<Row> coded) {
        return read.where(col("problem").isNotNull())
                .select("problem.*")
                .unionAll(coded.selectExpr("inline(problems)"));
    }

    private static Dataset<Row> articles(Dataset<Row> coded, Dataset<Row> copies) {
        Dataset<Row> groups = copies.withColumnRenamed("id", "copy");
        return coded.join(groups, col("id").equalTo(col("copy")), "left")
                .select(
                        col("id"),
                        col("title"),
                        col("published"),
                        col("outlet"),
                        col("url"),
                        col("language"),
                        coalesce(col("copy_group"), col("id")).as("copy_group"));
    }
}
