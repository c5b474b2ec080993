package org.tocsin.view.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.Store;
import org.tocsin.store.database.ById;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.Listings;
import org.tocsin.view.record.IncidentView.Correction;
import org.tocsin.view.record.IncidentView.LinkView;
import org.tocsin.view.record.IncidentView.Note;
import org.tocsin.view.record.IncidentView.OtherDate;
import org.tocsin.view.record.IncidentView.OwnerGroup;
import org.tocsin.view.record.IncidentView.SaidFigure;
import org.tocsin.view.record.IncidentView.State;
import org.tocsin.view.record.IncidentView.Telling;

/** Answers what is known of one happening. */
public final class IncidentViews {
    private final Store store;

    public IncidentViews(Store store) {
        this.store = store;
    }

    /** The happening of an id, also of one that it has given up; empty for none. */
    public Optional<IncidentView> of(String id) {
        return store.read(tables -> {
            String now = tables.incidents().successor(new IncidentId(id)).value();
            Session session = tables.session();
            return session.one(
                            "SELECT " + Listings.INCIDENTS.select() + " FROM " + ById.rows("incident", 1)
                                    + " i WHERE i.valid_to IS NULL",
                            Listings.INCIDENTS.read(),
                            now)
                    .map(row -> view(session, row, now.equals(id) ? null : id));
        });
    }

    private static IncidentView view(Session session, IncidentRow row, @Nullable String askedFor) {
        JsonNode body = Json.tree(row.body());
        Map<String, Telling> tellings = tellings(session, row.id(), body);
        List<String> events = List.copyOf(tellings.keySet());
        List<String> contexts = session.one(
                        "SELECT i.contexts FROM " + ById.rows("incident", 1) + " i WHERE i.valid_to IS NULL",
                        found -> found.text("contexts").strip(),
                        row.id())
                .filter(joined -> !joined.isEmpty())
                .map(joined -> List.of(joined.split(" ")))
                .orElse(List.of());
        return new IncidentView(
                row,
                askedFor,
                Side.list(body.path("actors")),
                Side.list(body.path("recipients")),
                contexts,
                body.path("date").path("basis").asText(),
                Json.textOrNull(body.path("date").path("text")),
                Json.textOrNull(body.path("place").path("text")),
                otherDates(body),
                owners(session, tellings.values()),
                figures(body),
                claims(session, tellings.values()),
                links(session, events, true),
                links(session, events, false),
                history(session, row.id()),
                corrections(session, events),
                notes(session, row.id()));
    }

    /** The reports by event, in the order of the incident. */
    private static Map<String, Telling> tellings(Session session, String incident, JsonNode body) {
        Map<String, Known> known = known(session, incident);
        Map<String, Telling> tellings = new LinkedHashMap<>();
        for (JsonNode report : body.path("reports")) {
            String event = report.path("event_id").asText();
            Known more = known.getOrDefault(event, new Known("", null, "", null, null));
            JsonNode sentence = report.path("sentence");
            String published = Json.textOrNull(report.path("published"));
            tellings.put(
                    event,
                    new Telling(
                            new Evidence(
                                    event,
                                    report.path("article_id").asText(),
                                    more.title,
                                    Json.textOrNull(report.path("outlet")),
                                    published == null ? null : LocalDate.parse(published),
                                    more.url,
                                    new TextSpan(
                                            sentence.path("start").asInt(),
                                            sentence.path("end").asInt()),
                                    sentence.path("text").asText()),
                            report.path("is_denial").asBoolean(),
                            more.status,
                            more.speaker,
                            more.rule,
                            report.path("copy_group").asText()));
        }
        return tellings;
    }

    /** What the incident's JSON does not tell of its reports, by event. */
    private static Map<String, Known> known(Session session, String incident) {
        Map<String, String> articles = new HashMap<>();
        session.each(
                "SELECT event, article FROM report WHERE incident = ?",
                row -> articles.put(row.text("event"), row.text("article")),
                incident);
        Map<String, Known> known = new HashMap<>();
        if (!articles.isEmpty()) {
            List<Object> values = new ArrayList<>(articles.keySet());
            values.addAll(articles.values());
            session.each(
                    "SELECT e.id, e.status, e.speaker, e.rule, a.title, a.url FROM "
                            + ById.rows("event", articles.size()) + " e JOIN " + ById.rows("article", articles.size())
                            + " a ON a.id = e.article",
                    row -> known.put(
                            row.text("id"),
                            new Known(
                                    row.text("status"),
                                    row.textOrNull("speaker"),
                                    row.text("rule"),
                                    row.textOrNull("title"),
                                    row.textOrNull("url"))),
                    values.toArray());
        }
        return known;
    }

    private record Known(
            String status,
            @Nullable String speaker,
            String rule,
            @Nullable String title,
            @Nullable String url) {}

    private static List<OtherDate> otherDates(JsonNode body) {
        List<OtherDate> dates = new ArrayList<>();
        for (JsonNode date : body.path("other_dates")) {
            String start = Json.textOrNull(date.path("start"));
            String end = Json.textOrNull(date.path("end"));
            dates.add(new OtherDate(
                    start == null ? null : LocalDate.parse(start),
                    end == null ? null : LocalDate.parse(end),
                    date.path("precision").asText(),
                    Json.textOrNull(date.path("text"))));
        }
        return dates;
    }

    private static List<OwnerGroup> owners(Session session, java.util.Collection<Telling> tellings) {
        Map<String, String> ownerOf = new HashMap<>();
        session.each(
                "SELECT name, owner FROM outlet WHERE owner IS NOT NULL",
                row -> ownerOf.put(row.text("name"), row.text("owner")));
        Map<String, List<Telling>> byOwner = new LinkedHashMap<>();
        Map<String, List<Telling>> byOutlet = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            String outlet = telling.evidence().outlet();
            String owner = outlet == null ? null : ownerOf.get(outlet);
            if (owner == null) {
                byOutlet.computeIfAbsent(String.valueOf(outlet), any -> new ArrayList<>())
                        .add(telling);
            } else {
                byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(telling);
            }
        }
        List<OwnerGroup> groups = new ArrayList<>();
        byOwner.forEach((owner, reports) -> groups.add(new OwnerGroup(owner, reports)));
        groups.sort(Comparator.comparing(group -> -group.reports().size()));
        byOutlet.values().forEach(reports -> groups.add(new OwnerGroup(null, reports)));
        return groups;
    }

    private static List<SaidFigure> figures(JsonNode body) {
        List<SaidFigure> figures = new ArrayList<>();
        for (JsonNode figure : body.path("figures")) {
            figures.add(new SaidFigure(
                    figure.path("kind").asText(),
                    number(figure.path("minimum")),
                    number(figure.path("maximum")),
                    figure.path("operator").asText(),
                    figure.path("unit").asText(),
                    figure.path("text").asText(),
                    Json.textOrNull(figure.path("sayer")),
                    figure.path("event_id").asText()));
        }
        return figures;
    }

    private static @Nullable Double number(JsonNode field) {
        return field.isNumber() ? field.asDouble() : null;
    }

    /** Claims of its articles whose sentence or content is in a sentence that reports it. */
    private static List<ClaimRow> claims(Session session, java.util.Collection<Telling> tellings) {
        Map<String, List<TextSpan>> spans = new LinkedHashMap<>();
        tellings.forEach(telling -> spans.computeIfAbsent(telling.evidence().article(), any -> new ArrayList<>())
                .add(telling.evidence().span()));
        List<ClaimRow> claims = new ArrayList<>();
        for (Map.Entry<String, List<TextSpan>> article : spans.entrySet()) {
            session
                    .list(
                            "SELECT " + Listings.CLAIMS.select()
                                    + " FROM claim c WHERE c.article = ? ORDER BY c.position",
                            Listings.CLAIMS.read(),
                            article.getKey())
                    .stream()
                    .filter(claim -> Spans.ofClaim(claim.body()).stream()
                            .anyMatch(span ->
                                    article.getValue().stream().anyMatch(sentence -> Spans.overlap(span, sentence))))
                    .forEach(claims::add);
        }
        return claims;
    }

    /** Ties of these events to others (what they answer), or of others to them. */
    static List<LinkView> links(Session session, List<String> events, boolean isFrom) {
        if (events.isEmpty()) {
            return List.of();
        }
        String own = isFrom ? "l.event" : "l.target_event";
        String other = isFrom ? "l.target_event" : "l.event";
        String marks = String.join(", ", Collections.nCopies(events.size(), "?"));
        Object[] values = events.toArray();
        if (session.number("SELECT count(*) FROM stated_link l WHERE " + own + " IN (" + marks + ")", values) == 0) {
            return List.of(); // most events have none, and then the incidents need not be read
        }
        return session.list(
                "SELECT l.type, l.holder, l.cue, l.target, l.article, r.incident, i.sentence FROM stated_link l"
                        + " LEFT JOIN report r ON r.event = " + other
                        + " LEFT JOIN incident i ON i.id = r.incident AND i.valid_to IS NULL WHERE " + own + " IN ("
                        + marks
                        + ") ORDER BY l.article, l.event",
                row -> new LinkView(
                        row.text("type"),
                        row.textOrNull("holder"),
                        row.text("cue"),
                        row.text("target"),
                        row.textOrNull("incident"),
                        row.textOrNull("sentence"),
                        row.text("article")),
                values);
    }

    private static List<State> history(Session session, String id) {
        List<State> states = new ArrayList<>();
        List<Map<String, String>> before = new ArrayList<>();
        session.each(
                "SELECT valid_from, valid_to, status, cameo, date_start, date_end, place, actors, recipients, reports,"
                        + " independent_sources FROM incident WHERE id = ? ORDER BY valid_from",
                row -> {
                    Map<String, String> fields = fields(row);
                    List<String> changes = new ArrayList<>();
                    if (!before.isEmpty()) {
                        Map<String, String> last = before.get(before.size() - 1);
                        fields.forEach((field, value) -> {
                            String old = last.get(field);
                            if (!value.equals(old)) {
                                changes.add(field + ": " + old + " → " + value);
                            }
                        });
                    }
                    before.add(fields);
                    states.add(new State(
                            Objects.requireNonNull(row.moment("valid_from")),
                            row.moment("valid_to"),
                            row.text("status"),
                            row.integer("reports"),
                            changes));
                },
                id);
        return states;
    }

    private static Map<String, String> fields(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : List.of("status", "cameo", "place", "actors", "recipients")) {
            fields.put(column, orUnknown(row.textOrNull(column)));
        }
        fields.put("date", orUnknown(row.day("date_start")) + ".." + orUnknown(row.day("date_end")));
        fields.put("reports", String.valueOf(row.integer("reports")));
        fields.put("independent sources", String.valueOf(row.integer("independent_sources")));
        return fields;
    }

    private static String orUnknown(@Nullable Object value) {
        return value == null ? "unknown" : value.toString();
    }

    static List<Correction> corrections(Session session, List<String> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return session.list(
                "SELECT * FROM correction WHERE event IN (" + String.join(", ", Collections.nCopies(events.size(), "?"))
                        + ") ORDER BY made_at DESC, id",
                row -> new Correction(
                        row.text("id"),
                        row.text("event"),
                        row.text("field"),
                        row.text("value"),
                        row.textOrNull("machine_value"),
                        row.text("who"),
                        row.textOrNull("why"),
                        Objects.requireNonNull(row.moment("made_at")),
                        row.moment("undone_at")),
                events.toArray());
    }

    static List<Note> notes(Session session, String target) {
        return session.list(
                "SELECT id, text, who, made_at FROM note WHERE target = ? AND deleted_at IS NULL ORDER BY made_at, id",
                row -> new Note(
                        row.text("id"),
                        row.text("text"),
                        row.text("who"),
                        Objects.requireNonNull(row.moment("made_at"))),
                target);
    }
}
