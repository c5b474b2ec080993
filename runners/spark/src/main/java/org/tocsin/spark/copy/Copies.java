package org.tocsin.spark.copy;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.decode;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.udf;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tocsin.merge.copy.CopyFinder;
import org.tocsin.merge.copy.Signature;
import org.tocsin.spark.graph.Components;
import org.tocsin.spark.row.Runs;
import org.tocsin.spark.row.Stepwise;

/**
 * Finds the groups of copies that {@link CopyFinder#groups} finds in one memory. Articles that share a band of their signatures meet in one bucket, which
 * names pairs; the connected components of the pairs are the groups. Buckets are told their articles in the order of ids, as one memory is.
 */
public final class Copies {
    /** The article, and the article with the lowest id of its group; articles that are alone are left out. */
    public static final StructType SCHEMA =
            new StructType().add("id", DataTypes.StringType).add("copy_group", DataTypes.StringType);

    /** Java orders strings by their UTF-16 units, Spark by the bytes of UTF-8, which is not the same beyond U+FFFF. */
    private static final String JAVA_ORDER = "UTF-16BE";

    private static final StructType PAIRS =
            new StructType().add("copy", DataTypes.BinaryType).add("original", DataTypes.BinaryType);

    private static final int NAME = 1;
    private static final int SIGNATURE = 2;

    private Copies() {}

    /** The groups of coded articles. */
    public static Dataset<Row> groups(Dataset<Row> coded) {
        Dataset<Row> articles = coded.where(length(col("signature")).gt(0))
                .select(encode(col("id"), JAVA_ORDER).as("name"), col("signature"));
        MapPartitionsFunction<Row, Row> pairs = Pairs::new;
        Dataset<Row> found = inBuckets(articles)
                .repartition(col("band"))
                .sortWithinPartitions("band", "name")
                .mapPartitions(pairs, Encoders.row(PAIRS));
        return Components.roots(found)
                .select(
                        decode(col("node"), JAVA_ORDER).as("id"),
                        decode(col("root"), JAVA_ORDER).as("copy_group"));
    }

    /** Articles with each band that another article has too. Signatures are heavy: they are fetched for those only. */
    private static Dataset<Row> inBuckets(Dataset<Row> articles) {
        UDF1<byte[], long[]> bands = signature -> CopyFinder.bands(Signature.ofBytes(signature));
        Dataset<Row> banded = articles.select(
                col("name"),
                explode(udf(bands, DataTypes.createArrayType(DataTypes.LongType))
                                .apply(col("signature")))
                        .as("band"));
        Dataset<Row> shared = banded.groupBy("band").count().where("count > 1").select("band");
        return banded.join(shared, "band").join(articles, "name").select("band", "name", "signature");
    }

    /** The pairs that each bucket names. */
    private static final class Pairs extends Stepwise {
        private final Runs buckets;

        Pairs(Iterator<Row> sorted) {
            this.buckets = new Runs(sorted, row -> row.getLong(0));
        }

        @Override
        protected boolean step() {
            if (!buckets.hasNext()) {
                return false;
            }
            CopyFinder.Bucket<byte[]> bucket = new CopyFinder.Bucket<>();
            for (Row article : buckets.next()) {
                byte[] name = article.getAs(NAME);
                List<byte[]> originals = bucket.originalsOf(name, Signature.ofBytes(article.getAs(SIGNATURE)));
                originals.forEach(original -> give(RowFactory.create(name, original)));
            }
            return true;
        }
    }
}
