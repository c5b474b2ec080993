package org.tocsin.store.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.IncidentJson;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.incident.Report;
import org.tocsin.model.series.Happening;
import org.tocsin.store.database.ById;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/** Incidents in every state they were ever in, what the monitor counts of them, and names given up. */
public final class IncidentTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "valid_from",
            "valid_to",
            "status",
            "plover_event",
            "plover_mode",
            "cameo",
            "quad_class",
            "goldstein",
            "plover_score",
            "date_start",
            "date_end",
            "date_precision",
            "place",
            "place_country",
            "latitude",
            "longitude",
            "place_precision",
            "actors",
            "actor_countries",
            "recipients",
            "recipient_countries",
            "actor_codes",
            "recipient_codes",
            "outlet_names",
            "speakers",
            "contexts",
            "first_published",
            "last_published",
            "reports",
            "articles",
            "outlets",
            "owners",
            "unreviewed_outlets",
            "independent_sources",
            "is_disputed",
            "sentence",
            "body");
    private static final List<String> HAPPENING = List.of(
            "incident",
            "first_day",
            "last_day",
            "source",
            "target",
            "kind",
            "quad_class",
            "goldstein",
            "plover",
            "reports",
            "place");
    private static final List<String> REDIRECT = List.of("old_id", "new_id", "made_at");
    private static final List<String> DELETION = List.of("kind", "id", "made_at");

    private static final String BLANK = " ";
    private static final String BAR = "|";

    private final Database database;
    private final Session session;

    public IncidentTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Puts incidents into a new state, or into their first one, and says what the monitor counts of them. */
    public void put(Collection<Incident> incidents, Collection<Happening> happenings, Instant now) {
        end(incidents.stream().map(incident -> incident.id().value()).toList(), now);
        try (Database.Bulk rows = database.bulk(session, "incident", COLUMNS)) {
            incidents.forEach(incident -> add(rows, incident, now));
        }
        try (Database.Bulk rows = database.bulk(session, "happening", HAPPENING)) {
            for (Happening happening : happenings) {
                rows.add(
                        happening.id(),
                        happening.start(),
                        happening.end(),
                        happening.source(),
                        happening.target(),
                        happening.kind(),
                        happening.quadClass(),
                        happening.goldstein(),
                        happening.plover(),
                        happening.reports(),
                        happening.place());
            }
        }
    }

    /** Ends incidents that are no more: their names redirect to others, or to nothing if all their events are gone. */
    public void remove(Collection<IncidentId> gone, Collection<Redirect> redirects, Instant now) {
        end(gone.stream().map(IncidentId::value).toList(), now);
        try (Database.Bulk rows = database.bulk(session, "redirect", REDIRECT)) {
            redirects.forEach(
                    redirect -> rows.add(redirect.from().value(), redirect.to().value(), Moments.of(now)));
        }
        try (Database.Bulk rows = database.bulk(session, "deletion", DELETION)) {
            gone.forEach(id -> rows.add("incident", id.value(), Moments.of(now)));
        }
    }

    private void end(List<String> ids, Instant now) {
        IdList.each(ids, list -> {
            session.run(
                    "UPDATE incident SET valid_to = ? WHERE valid_to IS NULL AND id IN (" + list.marks() + ")",
                    list.valuesAfter(Moments.of(now)));
            session.run("DELETE FROM happening WHERE incident IN (" + list.marks() + ")", list.values());
        });
    }

    private static void add(Database.Bulk rows, Incident incident, Instant now) {
        Where where = incident.where();
        When when = incident.when();
        Corroboration counts = incident.corroboration();
        rows.add(
                incident.id().value(),
                Moments.of(now),
                null,
                label(incident.status()),
                incident.act().plover().map(Enum::name).orElse(null),
                incident.act().mode(),
                incident.act().cameo(),
                incident.quadClass(),
                incident.goldstein(),
                incident.ploverScore(),
                when.start(),
                when.end(),
                label(when.precision()),
                where == null ? null : where.name(),
                where == null ? null : where.country(),
                where == null ? null : where.latitude(),
                where == null ? null : where.longitude(),
                where == null ? null : where.precision().label(),
                names(incident.actors()),
                countries(incident.actors()),
                names(incident.recipients()),
                countries(incident.recipients()),
                codes(incident.actors()),
                codes(incident.recipients()),
                between(BAR, incident.reports().stream().map(Report::outlet)),
                between(
                        BAR,
                        incident.reports().stream()
                                .map(report -> report.event().attribution().speaker())
                                .map(speaker -> speaker == null ? null : speaker.name())),
                between(BLANK, incident.reports().stream().flatMap(report -> report.event().contexts().stream())),
                published(incident).min(Comparator.naturalOrder()).orElse(null),
                published(incident).max(Comparator.naturalOrder()).orElse(null),
                counts.reports(),
                counts.articles(),
                counts.outlets(),
                counts.owners(),
                counts.unreviewedOutlets(),
                counts.independentSources(),
                incident.isDisputed(),
                incident.reports().get(0).event().sentence().text(),
                IncidentJson.line(incident));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static String countries(List<Party> parties) {
        return between(BLANK, parties.stream().map(Party::country));
    }

    /** Countries with each of their sectors, and entities. */
    private static String codes(List<Party> parties) {
        return between(
                BLANK,
                parties.stream()
                        .flatMap(party -> Stream.concat(
                                party.country() == null
                                        ? party.sectors().stream()
                                        : party.sectors().stream().map(sector -> party.country() + sector),
                                Stream.ofNullable(party.entity()))));
    }

    /** Each value once, sorted, with a separator before, between and behind them. */
    private static String between(String separator, Stream<? extends @Nullable String> values) {
        return values.filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(separator, separator, separator));
    }

    private static Stream<LocalDate> published(Incident incident) {
        return incident.reports().stream().flatMap(report -> report.publicationDay().stream());
    }

    /** The JSON of an incident as it is now, also by a name that it has given up. */
    public Optional<String> present(IncidentId id) {
        return session.one(
                "SELECT i.body FROM " + ById.rows("incident", 1) + " i WHERE i.valid_to IS NULL",
                row -> row.text("body"),
                successor(id).value());
    }

    /** The name by which an incident is found now: its own if it has not been given up. */
    public IncidentId successor(IncidentId id) {
        IncidentId now = id;
        for (Optional<IncidentId> next = redirect(now); next.isPresent(); next = redirect(now)) {
            now = next.get();
        }
        return now;
    }

    private Optional<IncidentId> redirect(IncidentId id) {
        return session.one(
                "SELECT new_id FROM redirect WHERE old_id = ? ORDER BY made_at DESC",
                row -> new IncidentId(row.text("new_id")),
                id.value());
    }

    /** Which of these names an incident has or ever had. */
    public Set<IncidentId> named(Collection<IncidentId> names) {
        Set<IncidentId> found = new HashSet<>();
        IdList.each(
                names.stream().map(IncidentId::value).toList(),
                list -> session.each(
                        "SELECT DISTINCT id FROM incident WHERE id IN (" + list.marks() + ")",
                        row -> found.add(new IncidentId(row.text("id"))),
                        list.values()));
        return found;
    }

    /** The events that are reports of each of these incidents now. */
    public Map<IncidentId, Set<EventId>> members(Collection<IncidentId> incidents) {
        Map<IncidentId, Set<EventId>> found = new HashMap<>();
        IdList.each(
                incidents.stream().map(IncidentId::value).toList(),
                list -> session.each(
                        "SELECT incident, event FROM report WHERE incident IN (" + list.marks() + ")",
                        row -> found.computeIfAbsent(new IncidentId(row.text("incident")), any -> new HashSet<>())
                                .add(new EventId(row.text("event"))),
                        list.values()));
        return found;
    }

    /** All happenings that the monitor counts, by first day. */
    public List<Happening> happenings() {
        return session.list(
                "SELECT * FROM happening ORDER BY first_day, incident, source, target", IncidentTable::happening);
    }

    /** The happenings from a day on, by first day. */
    public List<Happening> happeningsSince(LocalDate day) {
        return session.list(
                "SELECT * FROM happening WHERE first_day >= CAST(? AS DATE) ORDER BY first_day, incident, source, target",
                IncidentTable::happening,
                day.toString());
    }

    /** The happenings between two countries, both ways, by first day. */
    public List<Happening> happenings(String one, String other) {
        return session.list(
                "SELECT * FROM happening WHERE (source = ? AND target = ?) OR (source = ? AND target = ?)"
                        + " ORDER BY first_day, incident, source",
                IncidentTable::happening,
                one,
                other,
                other,
                one);
    }

    static Happening happening(Row row) {
        return new Happening(
                row.text("incident"),
                Objects.requireNonNull(row.day("first_day")),
                Objects.requireNonNull(row.day("last_day")),
                row.text("source"),
                row.text("target"),
                row.text("kind"),
                row.integer("quad_class"),
                row.real("goldstein"),
                row.realOrNull("plover"),
                row.integer("reports"),
                row.textOrNull("place"));
    }

    public long count() {
        return session.number("SELECT count(*) FROM incident WHERE valid_to IS NULL");
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
