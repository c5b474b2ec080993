package org.tocsin.spark.incident;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.tocsin.formats.table.ReportRow;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;
import org.tocsin.monitor.Monitor;
import org.tocsin.spark.graph.Components;
import org.tocsin.spark.row.HappeningRows;
import org.tocsin.spark.row.Runs;
import org.tocsin.spark.row.Stepwise;
import org.tocsin.spark.row.TableRows;

/**
 * Groups the reports of a whole corpus into the incidents that {@link org.tocsin.merge.Merger} makes of them in one memory: edges between reports,
 * their connected components, and each component merged by itself.
 */
public final class Incidents {
    /** An incident with its reports and with what the monitor counts of it. */
    public static final StructType SCHEMA = new StructType()
            .add("incident", TableRows.schema(Tables.INCIDENTS))
            .add("reports", createArrayType(TableRows.schema(Tables.REPORTS)))
            .add("happenings", createArrayType(HappeningRows.SCHEMA));

    /** The component of an event, named for its lowest event. */
    public static final StructType COMPONENTS =
            new StructType().add("node", StringType).add("root", StringType);

    private Incidents() {}

    /** The component of each event that has an edge. */
    public static Dataset<Row> components(Dataset<Row> coded) {
        return Components.roots(Edges.of(coded.select(explode(col("events.body")))));
    }

    /**
     * The incidents.
     *
     * @param copies the groups of copies, of articles that belong to one
     * @param components of events that have edges; the others are alone
     */
    public static Dataset<Row> merge(Dataset<Row> coded, Dataset<Row> copies, Dataset<Row> components) {
        Dataset<Row> reports = coded.join(copies, coded.col("id").equalTo(copies.col("id")), "left")
                .select(
                        coalesce(copies.col("copy_group"), coded.col("id")).as("copy_group"),
                        coded.col("url"),
                        explode(coded.col("events")).as("event"));
        MapPartitionsFunction<Row, Row> merge = Merging::new;
        return reports.join(components, col("event.id").equalTo(components.col("node")), "left")
                .select(
                        coalesce(components.col("root"), col("event.id")).as("component"),
                        col("event.body").as("body"),
                        col("copy_group"),
                        col("url"))
                .repartition(col("component"))
                .sortWithinPartitions("component")
                .mapPartitions(merge, Encoders.row(SCHEMA));
    }

    /** Merges the reports of one component after the other. */
    private static final class Merging extends Stepwise {
        private static final int COMPONENT = 0;
        private static final int BODY = 1;
        private static final int COPY_GROUP = 2;
        private static final int URL = 3;

        private final Runs components;

        Merging(Iterator<Row> sorted) {
            this.components = new Runs(sorted, row -> row.getString(COMPONENT));
        }

        @Override
        protected boolean step() {
            if (!components.hasNext()) {
                return false;
            }
            List<Report> reports = new ArrayList<>();
            Map<DocumentId, String> addresses = new HashMap<>();
            for (Row row : components.next()) {
                Report report = Told.report(row.getString(BODY), row.getString(COPY_GROUP));
                reports.add(report);
                if (!row.isNullAt(URL)) {
                    addresses.put(report.article(), row.getString(URL));
                }
            }
            Merge.STAGE
                    .merge(reports, List.of(), Map.of())
                    .incidents()
                    .forEach(incident -> give(row(incident, addresses)));
            return true;
        }

        private static Row row(Incident incident, Map<DocumentId, String> addresses) {
            List<ReportRow> reports = incident.reports().stream()
                    .map(report -> new ReportRow(incident.id(), report, addresses.get(report.article())))
                    .toList();
            return RowFactory.create(
                    TableRows.row(Tables.INCIDENTS, incident),
                    TableRows.rows(Tables.REPORTS, reports).toArray(),
                    Monitor.happenings(incident).stream()
                            .map(HappeningRows::row)
                            .toArray());
        }
    }
}
