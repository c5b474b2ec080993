package org.tocsin.spark.incident;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.Report;
import org.tocsin.spark.row.Stepwise;

/** Which reports may tell of one happening: reports that share a key meet, and each two of them are compared once, at the first key they share. */
final class Edges {
    private static final StructType KEYED =
            new StructType().add("key", LongType).add("body", StringType);
    private static final StructType SCHEMA =
            new StructType().add("one", StringType).add("other", StringType);

    private Edges() {}

    /** Pairs of event ids, of the lines of events. */
    static Dataset<Row> of(Dataset<Row> bodies) {
        FlatMapFunction<Row, Row> keyed = row -> keyed(row.getString(0));
        MapPartitionsFunction<Row, Row> edges = InBuckets::new;
        Dataset<Row> byKey = bodies.flatMap(keyed, Encoders.row(KEYED));
        return byKey.repartition(col("key")).sortWithinPartitions("key").mapPartitions(edges, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> keyed(String body) {
        Report report = Told.report(body);
        String compared = Told.compared(report);
        return Merge.STAGE.traitsOf(report).keys().stream()
                .map(key -> RowFactory.create(key.value(), compared))
                .iterator();
    }

    /** A report with its keys, ascending. */
    private record Keyed(ReportTraits traits, List<MergeKey> keys) {
        MergeKey firstSharedWith(Keyed other) {
            int i = 0;
            int j = 0;
            while (!keys.get(i).equals(other.keys.get(j))) {
                if (keys.get(i).compareTo(other.keys.get(j)) < 0) {
                    i++;
                } else {
                    j++;
                }
            }
            return keys.get(i);
        }
    }

    /** Compares each report with those before it of the same key. The reports of one key are held. */
    private static final class InBuckets extends Stepwise {
        private final Iterator<Row> sorted;
        private final List<Keyed> bucket = new ArrayList<>();
        private MergeKey key = new MergeKey(0);

        InBuckets(Iterator<Row> sorted) {
            this.sorted = sorted;
        }

        @Override
        protected boolean step() {
            if (!sorted.hasNext()) {
                return false;
            }
            Row row = sorted.next();
            if (row.getLong(0) != key.value()) {
                key = new MergeKey(row.getLong(0));
                bucket.clear();
            }
            ReportTraits traits = Merge.STAGE.traitsOf(Told.report(row.getString(1)));
            Keyed report = new Keyed(traits, List.copyOf(traits.keys()));
            for (Keyed other : bucket) {
                compare(report, other);
            }
            bucket.add(report);
            return true;
        }

        private void compare(Keyed report, Keyed other) {
            boolean areTwo = !report.traits().equals(other.traits());
            if (areTwo
                    && report.firstSharedWith(other).equals(key)
                    && Merge.STAGE
                            .grouping()
                            .edge(report.traits(), other.traits())
                            .isPresent()) {
                give(RowFactory.create(
                        report.traits().id().value(), other.traits().id().value()));
            }
        }
    }
}
