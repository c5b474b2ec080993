package org.tocsin.formats.table;

import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;

/** The columns of events. */
final class EventColumns {
    private EventColumns() {}

    static Table<EventRecord> table() {
        return new Columns<EventRecord>()
                .text("id", row -> event(row).id().value())
                .text("article_id", row -> row.report().article().value())
                .text("outlet", row -> row.report().outlet())
                .date("published", row -> row.report().published())
                .text("status", row -> Cells.label(event(row).status()))
                .date("date_start", row -> when(row).start())
                .date("date_end", row -> when(row).end())
                .text("date_precision", row -> Cells.label(when(row).precision()))
                .text("date_basis", row -> Cells.label(when(row).basis()))
                .text("actors", row -> Cells.names(event(row).actors()))
                .text("actor_countries", row -> Cells.countries(event(row).actors()))
                .text("actor_sectors", row -> Cells.sectors(event(row).actors()))
                .text("recipients", row -> Cells.names(event(row).recipients()))
                .text("recipient_countries", row -> Cells.countries(event(row).recipients()))
                .text("recipient_sectors", row -> Cells.sectors(event(row).recipients()))
                .text("plover_event", row -> ploverEvent(event(row).act()))
                .text("plover_mode", row -> event(row).act().mode())
                .text("cameo", row -> event(row).act().cameo())
                .integer("quad_class", row -> event(row).quadClass())
                .number("goldstein", row -> event(row).goldstein())
                .numberIfKnown("plover_score", row -> event(row).ploverScore())
                .text("place", row -> placeName(event(row).where()))
                .text("place_country", row -> placeCountry(event(row).where()))
                .numberIfKnown("latitude", row -> latitude(event(row).where()))
                .numberIfKnown("longitude", row -> longitude(event(row).where()))
                .text("speaker", row -> name(event(row).attribution().speaker()))
                .text("trigger", row -> event(row).trigger().words().text())
                .text("rule", row -> event(row).why().sense())
                .text("sentence", row -> Cells.oneLine(event(row).sentence().text()))
                .text(Table.BODY, EventJson::line)
                .table("events");
    }

    private static Event event(EventRecord row) {
        return row.report().event();
    }

    private static When when(EventRecord row) {
        return row.report().event().when();
    }

    static @Nullable String ploverEvent(Act act) {
        return act.plover().map(Enum::name).orElse(null);
    }

    static @Nullable String placeName(@Nullable Where where) {
        return where == null ? null : where.name();
    }

    static @Nullable String placeCountry(@Nullable Where where) {
        return where == null ? null : where.country();
    }

    static @Nullable Double latitude(@Nullable Where where) {
        return where == null ? null : where.latitude();
    }

    static @Nullable Double longitude(@Nullable Where where) {
        return where == null ? null : where.longitude();
    }

    static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
