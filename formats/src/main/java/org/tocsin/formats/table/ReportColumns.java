package org.tocsin.formats.table;

import org.tocsin.model.event.Event;

/** The columns of reports. */
final class ReportColumns {
    private ReportColumns() {}

    static Table<ReportRow> table() {
        return new Columns<ReportRow>()
                .text("incident_id", row -> row.incident().value())
                .text("event_id", row -> event(row).id().value())
                .text("article_id", row -> row.report().article().value())
                .text("outlet", row -> row.report().outlet())
                .date("published", row -> row.report().published())
                .text("url", ReportRow::url)
                .text("copy_group", row -> row.report().copyGroup().value())
                .text("status", row -> Cells.label(event(row).status()))
                .text(
                        "speaker",
                        row -> EventColumns.name(event(row).attribution().speaker()))
                .text("via", row -> event(row).attribution().via())
                .date("date_start", row -> event(row).when().start())
                .date("date_end", row -> event(row).when().end())
                .text("date_precision", row -> Cells.label(event(row).when().precision()))
                .text("date_basis", row -> Cells.label(event(row).when().basis()))
                .text("actors", row -> Cells.names(event(row).actors()))
                .text("recipients", row -> Cells.names(event(row).recipients()))
                .text("plover_event", row -> EventColumns.ploverEvent(event(row).act()))
                .text("plover_mode", row -> event(row).act().mode())
                .text("cameo", row -> event(row).act().cameo())
                .text("place", row -> EventColumns.placeName(event(row).where()))
                .text("trigger", row -> event(row).trigger().words().text())
                .text("rule", row -> event(row).why().sense())
                .text("sentence", row -> Cells.oneLine(event(row).sentence().text()))
                .table("reports");
    }

    private static Event event(ReportRow row) {
        return row.report().event();
    }
}
