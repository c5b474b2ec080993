package org.tocsin.formats.table;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.IncidentJson;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.Report;
import org.tocsin.model.incident.SaidFigure;

/** The columns of happenings. */
final class IncidentColumns {
    private IncidentColumns() {}

    static Table<Incident> table() {
        return new Columns<Incident>()
                .text("id", row -> row.id().value())
                .text("status", row -> Cells.label(row.status()))
                .truth("disputed", Incident::isDisputed)
                .date("date_start", row -> row.when().start())
                .date("date_end", row -> row.when().end())
                .text("date_precision", row -> Cells.label(row.when().precision()))
                .text("date_basis", row -> Cells.label(row.when().basis()))
                .text("actors", row -> Cells.names(row.actors()))
                .text("actor_countries", row -> Cells.countries(row.actors()))
                .text("actor_sectors", row -> Cells.sectors(row.actors()))
                .text("recipients", row -> Cells.names(row.recipients()))
                .text("recipient_countries", row -> Cells.countries(row.recipients()))
                .text("recipient_sectors", row -> Cells.sectors(row.recipients()))
                .text("plover_event", row -> EventColumns.ploverEvent(row.act()))
                .text("plover_mode", row -> row.act().mode())
                .text("cameo", row -> row.act().cameo())
                .integer("quad_class", Incident::quadClass)
                .number("goldstein", Incident::goldstein)
                .numberIfKnown("plover_score", Incident::ploverScore)
                .text("place", row -> EventColumns.placeName(row.where()))
                .text("place_country", row -> EventColumns.placeCountry(row.where()))
                .text("place_precision", row -> precision(row.where()))
                .numberIfKnown("latitude", row -> EventColumns.latitude(row.where()))
                .numberIfKnown("longitude", row -> EventColumns.longitude(row.where()))
                .text("figures", IncidentColumns::figures)
                .integer("reports", row -> row.corroboration().reports())
                .integer("denials", row -> row.denials().size())
                .integer("articles", row -> row.corroboration().articles())
                .integer("outlets", row -> row.corroboration().outlets())
                .integer("owners", row -> row.corroboration().owners())
                .integer("unreviewed_outlets", row -> row.corroboration().unreviewedOutlets())
                .integer("independent_sources", row -> row.corroboration().independentSources())
                .text("article_id", row -> first(row).article().value())
                .text(
                        "sentence",
                        row -> Cells.oneLine(first(row).event().sentence().text()))
                .text(Table.BODY, IncidentJson::line)
                .table("incidents");
    }

    private static Report first(Incident incident) {
        return incident.reports().get(0);
    }

    static @Nullable String precision(@Nullable Where where) {
        return where == null ? null : where.precision().label();
    }

    /** Each number in the text's words with its sayer, so that nobody takes two sayers' numbers for one. */
    private static String figures(Incident incident) {
        return incident.figures().stream().map(IncidentColumns::figure).collect(Collectors.joining("; "));
    }

    private static String figure(SaidFigure said) {
        String number = said.figure().kind() + " " + Cells.oneLine(said.figure().text());
        return said.sayer() == null ? number : number + " (" + said.sayer() + ")";
    }
}
