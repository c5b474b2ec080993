package org.tocsin.view.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * One happening, however many report it.
 *
 * @param dateStart first day; absent for "before" and for undated
 * @param datePrecision of the date, in lower case; {@code unknown} for undated
 * @param ploverEvent absent for a bare statement
 * @param actors names, joined by "; "; empty for nobody named
 * @param actorCountries ISO 3166-1 alpha-3
 * @param place absent for unknown
 * @param placePrecision city, region or country
 * @param owners owners that are known of the outlets
 * @param unreviewedOutlets outlets whose owner nobody has looked up
 * @param independentSources groups of reports that share neither owner, outlet, agency nor text
 * @param sentence of its first report
 * @param changedAt since when it is in this state
 * @param body the incident as JSON
 */
public record IncidentRow(
        String id,
        String status,
        boolean isDisputed,
        @Nullable LocalDate dateStart,
        @Nullable LocalDate dateEnd,
        String datePrecision,
        @Nullable String ploverEvent,
        @Nullable String ploverMode,
        String cameo,
        int quadClass,
        double goldstein,
        @Nullable Double ploverScore,
        String actors,
        List<String> actorCountries,
        String recipients,
        List<String> recipientCountries,
        @Nullable String place,
        @Nullable String placeCountry,
        @Nullable String placePrecision,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int reports,
        int articles,
        int outlets,
        int owners,
        int unreviewedOutlets,
        int independentSources,
        String sentence,
        Instant changedAt,
        String body) {
    static final String SELECT = "i.id, i.status, i.is_disputed, i.date_start, i.date_end, i.date_precision,"
            + " i.plover_event, i.plover_mode, i.cameo, i.quad_class, i.goldstein, i.plover_score, i.actors,"
            + " i.actor_countries, i.recipients, i.recipient_countries, i.place, i.place_country, i.place_precision,"
            + " i.latitude, i.longitude, i.reports, i.articles, i.outlets, i.owners, i.unreviewed_outlets,"
            + " i.independent_sources, i.sentence, i.valid_from, i.body";

    public IncidentRow {
        actorCountries = List.copyOf(actorCountries);
        recipientCountries = List.copyOf(recipientCountries);
    }

    /** A number of the happening with who gives it. */
    public record SaidNumber(
            String kind, String text, @Nullable String sayer) {}

    static IncidentRow read(Row row) {
        return new IncidentRow(
                row.text("id"),
                row.text("status"),
                row.isTrue("is_disputed"),
                row.day("date_start"),
                row.day("date_end"),
                row.text("date_precision"),
                row.textOrNull("plover_event"),
                row.textOrNull("plover_mode"),
                row.text("cameo"),
                row.integer("quad_class"),
                row.real("goldstein"),
                row.realOrNull("plover_score"),
                row.text("actors"),
                codes(row.text("actor_countries")),
                row.text("recipients"),
                codes(row.text("recipient_countries")),
                row.textOrNull("place"),
                row.textOrNull("place_country"),
                row.textOrNull("place_precision"),
                row.realOrNull("latitude"),
                row.realOrNull("longitude"),
                row.integer("reports"),
                row.integer("articles"),
                row.integer("outlets"),
                row.integer("owners"),
                row.integer("unreviewed_outlets"),
                row.integer("independent_sources"),
                row.text("sentence"),
                java.util.Objects.requireNonNull(row.moment("valid_from")),
                row.text("body"));
    }

    private static List<String> codes(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.strip().split(" "));
    }

    /** Each number that a report gives, with its sayer. Read out of the JSON at each call. */
    public List<SaidNumber> figures() {
        List<SaidNumber> figures = new ArrayList<>();
        for (JsonNode figure : Json.tree(body).path("figures")) {
            figures.add(new SaidNumber(
                    figure.path("kind").asText(), figure.path("text").asText(), Json.textOrNull(figure.path("sayer"))));
        }
        return figures;
    }
}
