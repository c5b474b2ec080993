package org.tocsin.spark.series;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.formats.table.SeriesRow;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.monitor.Monitor;
import org.tocsin.spark.row.HappeningRows;
import org.tocsin.spark.row.Runs;
import org.tocsin.spark.row.Stepwise;
import org.tocsin.spark.row.TableRows;

/**
 * The series of every dyad, from the first day of publication of any article to the last. What happened before the first, as the news recalls it, is in no
 * series: nobody was reading then.
 */
public final class SeriesOfDyads {
    public static final StructType SCHEMA = TableRows.schema(Tables.SERIES);

    private static final Logger LOG = LoggerFactory.getLogger(SeriesOfDyads.class);

    private SeriesOfDyads() {}

    /** The rows of all series of a corpus whose articles were published on those days. */
    public static Dataset<Row> of(Dataset<Row> happenings, SortedMap<LocalDate, Integer> coverageOfDay, Period period) {
        if (coverageOfDay.isEmpty()) {
            LOG.warn("no article has a day of publication: there are no series");
            return happenings.sparkSession().emptyDataset(Encoders.row(SCHEMA));
        }
        MapPartitionsFunction<Row, Row> watch = sorted -> new Watching(sorted, coverageOfDay, period);
        // within a dyad by id: sums of doubles depend on their order
        return happenings
                .repartition(col("source"), col("target"))
                .sortWithinPartitions("source", "target", "id")
                .mapPartitions(watch, Encoders.row(SCHEMA));
    }

    /** How many articles were published on each day. */
    public static SortedMap<LocalDate, Integer> coverage(Dataset<Row> articles) {
        SortedMap<LocalDate, Integer> coverage = new TreeMap<>();
        for (Row day : articles.where(col("published").isNotNull())
                .groupBy("published")
                .count()
                .collectAsList()) {
            coverage.put(day.<LocalDate>getAs(0), Math.toIntExact(day.getLong(1)));
        }
        return coverage;
    }

    /** Builds one series after the other. The happenings of one dyad are held. */
    private static final class Watching extends Stepwise {
        private final Runs dyads;
        private final Monitor monitor;

        Watching(Iterator<Row> sorted, SortedMap<LocalDate, Integer> coverageOfDay, Period period) {
            this.dyads = new Runs(sorted, row -> dyad(HappeningRows.happening(row)));
            this.monitor = new Monitor(
                    period,
                    coverageOfDay.firstKey(),
                    coverageOfDay.lastKey(),
                    coverageOfDay,
                    Measure.GOLDSTEIN_CONFLICT);
        }

        private static Dyad dyad(Happening happening) {
            return new Dyad(happening.source(), happening.target());
        }

        @Override
        protected boolean step() {
            if (!dyads.hasNext()) {
                return false;
            }
            List<Happening> happenings =
                    dyads.next().stream().map(HappeningRows::happening).toList();
            DyadSeries series = monitor.watch(dyad(happenings.get(0)), happenings);
            SeriesRow.of(series).forEach(row -> give(TableRows.row(Tables.SERIES, row)));
            return true;
        }
    }
}
