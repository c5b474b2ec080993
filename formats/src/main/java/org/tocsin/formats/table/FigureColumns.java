package org.tocsin.formats.table;

import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.FigureJson;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.FigureId;

/** The columns of figures. */
final class FigureColumns {
    private FigureColumns() {}

    static Table<FigureRecord> table() {
        return new Columns<FigureRecord>()
                .text("id", row -> row.stated().id().value())
                .text("article_id", row -> row.document().id().value())
                .text("outlet", row -> row.document().outlet())
                .text("kind", row -> row.stated().figure().kind())
                .text("operator", row -> row.stated().figure().operator().sign())
                .decimalIfKnown("minimum", row -> row.stated().figure().minimum())
                .decimalIfKnown("maximum", row -> row.stated().figure().maximum())
                .text("unit", row -> row.stated().figure().unit())
                .text("text", row -> Cells.oneLine(row.stated().figure().text()))
                .text("subject", row -> Cells.oneLine(row.stated().subject()))
                .text("sayer", row -> EventColumns.name(row.stated().sayer()))
                .text("sayer_country", row -> ClaimColumns.country(row.stated().sayer()))
                .text("event_id", row -> value(row.stated().event()))
                .text("part_of", row -> value(row.stated().partOf()))
                .text("sentence", row -> Cells.oneLine(row.stated().sentence().text()))
                .text(Table.BODY, FigureJson::line)
                .table("figures");
    }

    private static @Nullable String value(@Nullable EventId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String value(@Nullable FigureId id) {
        return id == null ? null : id.value();
    }
}
