package org.tocsin.spark.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.translate;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.spark.stage.Settings;
import scala.Tuple2;

/**
 * Reads the files of a folder: {@code .txt}, {@code .html}, {@code .jsonl}, {@code .warc}, each also {@code .gz}, and {@code .parquet}. A file that is
 * not Parquet is read by one task, since gzip cannot be cut; behind it articles are spread evenly by the hash of their ids, and those of one id
 * come together.
 */
public final class Articles {
    /** Column that says which portion a row belongs to. */
    public static final String PORTION = "portion";

    /** Rows of articles and problems, with their portion. */
    public static final StructType SCHEMA = ArticleRows.SCHEMA.add(PORTION, DataTypes.IntegerType);

    private Articles() {}

    /** One row an article or problem. */
    public static Dataset<Row> read(SparkSession spark, Settings settings, InputFiles input) {
        Dataset<Row> rows = spark.emptyDataset(Encoders.row(ArticleRows.SCHEMA));
        if (input.holdsOthers()) {
            rows = rows.unionAll(ofFiles(spark, settings));
        }
        if (input.holdsParquet()) {
            rows = rows.unionAll(ofParquet(spark, settings));
        }
        MapPartitionsFunction<Row, Row> lastOfEach = LastOfEach::new;
        // problems first, so that articles of one id are neighbours; folders in the order of their names
        return rows.repartition(settings.partitions(), col("key"))
                .sortWithinPartitions(
                        col("key"), col("id").isNotNull(), translate(col("file"), "/", "\u0001"), col("number"))
                .mapPartitions(lastOfEach, Encoders.row(ArticleRows.SCHEMA))
                // the number of the partition modulo the portions: each partition lies in one portion
                .withColumn(PORTION, pmod(hash(col("key")), lit(settings.portions())));
    }

    private static Dataset<Row> ofFiles(SparkSession spark, Settings settings) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        context.hadoopConfiguration().setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        return spark.createDataset(
                context.binaryFiles(settings.input(), context.defaultParallelism())
                        .flatMap(file -> rows(file, settings))
                        .rdd(),
                Encoders.row(ArticleRows.SCHEMA));
    }

    private static Iterator<Row> rows(Tuple2<String, PortableDataStream> file, Settings settings) {
        String name = file._1().substring(file._1().lastIndexOf('/') + 1);
        return ArticleReader.isReadable(name)
                ? new FileArticles(file._2(), file._1(), settings)
                : Collections.emptyIterator();
    }

    private static Dataset<Row> ofParquet(SparkSession spark, Settings settings) {
        MapPartitionsFunction<Row, Row> read = articles -> ParquetArticles.rows(articles, settings);
        return ParquetArticles.open(spark, settings.input()).mapPartitions(read, Encoders.row(ArticleRows.SCHEMA));
    }
}
