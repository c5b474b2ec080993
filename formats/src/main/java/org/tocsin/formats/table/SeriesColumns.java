package org.tocsin.formats.table;

import org.tocsin.model.series.Sums;

/** The columns of series. */
final class SeriesColumns {
    private SeriesColumns() {}

    static Table<SeriesRow> table() {
        return new Columns<SeriesRow>()
                .text("subject", SeriesRow::subject)
                .text("period", row -> Cells.label(row.period()))
                .date("start", row -> row.interval().start())
                .date("end", row -> row.period().lastDay(row.interval().start()))
                .integer("coverage", row -> row.interval().coverage())
                .integer("happenings", row -> sums(row).happenings())
                .integer("reports", row -> sums(row).reports())
                .number("goldstein_conflict", row -> sums(row).goldsteinConflict())
                .number("goldstein_cooperation", row -> sums(row).goldsteinCooperation())
                .number("plover_conflict", row -> sums(row).ploverConflict())
                .number("plover_cooperation", row -> sums(row).ploverCooperation())
                .integer("verbal_cooperation", row -> sums(row).verbalCooperation())
                .integer("material_cooperation", row -> sums(row).materialCooperation())
                .integer("verbal_conflict", row -> sums(row).verbalConflict())
                .integer("material_conflict", row -> sums(row).materialConflict())
                .table("series");
    }

    private static Sums sums(SeriesRow row) {
        return row.interval().sums();
    }
}
