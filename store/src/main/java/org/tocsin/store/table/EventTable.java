package org.tocsin.store.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;

/** Events with their sides and stated links, and the incidents that they are reports of. */
public final class EventTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "position",
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
            "outlet",
            "published",
            "speaker",
            "trigger_start",
            "rule",
            "body",
            "machine_body");
    private static final List<String> PARTY =
            List.of("event", "side", "position", "name", "country", "sector", "entity");
    private static final List<String> LINK =
            List.of("event", "target_event", "type", "holder", "cue", "target", "article");
    private static final List<String> REPORT = List.of("event", "incident", "article");

    private final Database database;
    private final Session session;

    public EventTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Adds the events of articles that have none yet, each article's in the order of its text. */
    public void add(Collection<EventRecord> events) {
        Map<DocumentId, Integer> positions = new HashMap<>();
        addRows(events, article -> positions.merge(article, 1, Integer::sum) - 1);
        addParties(events);
        addLinks(events);
    }

    /**
     * Puts an event in the place of the one with its id, or among the others of its article; it stays in its incident.
     *
     * @param machineBody the machine's answer, where people have corrected it
     */
    public void put(EventRecord event, @Nullable String machineBody) {
        String id = event.report().event().id().value();
        int start = event.report().event().trigger().words().span().start();
        int position = session.one("SELECT position FROM event WHERE id = ?", row -> row.integer("position"), id)
                .orElseGet(() -> (int) session.number(
                        "SELECT count(*) FROM event WHERE article = ? AND trigger_start <= ?",
                        event.report().article().value(),
                        start));
        session.run("DELETE FROM event WHERE id = ?", id);
        session.run("DELETE FROM event_party WHERE event = ?", id);
        session.run("DELETE FROM stated_link WHERE event = ?", id);
        addRows(List.of(event), article -> position);
        addParties(List.of(event));
        addLinks(List.of(event));
        detach(event.report().article());
        setMachineBody(event.report().event().id(), machineBody);
    }

    /** Lets what points to events of an article that are not there, since people have deleted them, point nowhere. */
    public void detach(DocumentId article) {
        String there = " IN (SELECT id FROM event WHERE article = ?)";
        session.run(
                "UPDATE stated_link SET target_event = NULL WHERE article = ? AND NOT target_event" + there,
                article.value(),
                article.value());
        session.run(
                "UPDATE figure SET event = NULL WHERE article = ? AND NOT event" + there,
                article.value(),
                article.value());
    }

    /** Keeps the machine's answer beside an event that people have corrected. */
    public void setMachineBody(EventId event, @Nullable String body) {
        session.run("UPDATE event SET machine_body = ? WHERE id = ?", body, event.value());
    }

    /** The machine's answer, where people have corrected it: the JSON of the event. */
    public Optional<String> machineBody(EventId event) {
        return session.one(
                "SELECT machine_body FROM event WHERE id = ? AND machine_body IS NOT NULL",
                row -> row.text("machine_body"),
                event.value());
    }

    private void addRows(Collection<EventRecord> events, ToIntFunction<DocumentId> position) {
        Iterator<String> bodies =
                events.parallelStream().map(EventJson::line).toList().iterator();
        try (Database.Bulk rows = database.bulk(session, "event", COLUMNS)) {
            for (EventRecord written : events) {
                Report report = written.report();
                Event event = report.event();
                Where where = event.where();
                Party speaker = event.attribution().speaker();
                rows.add(
                        event.id().value(),
                        report.article().value(),
                        position.applyAsInt(report.article()),
                        label(event.status()),
                        event.act().plover().map(Enum::name).orElse(null),
                        event.act().mode(),
                        event.act().cameo(),
                        event.quadClass(),
                        event.goldstein(),
                        event.ploverScore(),
                        event.when().start(),
                        event.when().end(),
                        label(event.when().precision()),
                        where == null ? null : where.name(),
                        where == null ? null : where.country(),
                        where == null ? null : where.latitude(),
                        where == null ? null : where.longitude(),
                        where == null ? null : where.precision().label(),
                        report.outlet(),
                        report.published(),
                        speaker == null ? null : speaker.name(),
                        event.trigger().words().span().start(),
                        event.why().sense(),
                        bodies.next(),
                        null);
            }
        }
    }

    private void addParties(Collection<EventRecord> events) {
        try (Database.Bulk rows = database.bulk(session, "event_party", PARTY)) {
            for (EventRecord written : events) {
                Event event = written.report().event();
                addSide(rows, event.id(), "actor", event.actors());
                addSide(rows, event.id(), "recipient", event.recipients());
            }
        }
    }

    private static void addSide(Database.Bulk rows, EventId event, String side, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            String sector = party.sectors().isEmpty() ? null : party.sectors().get(0);
            rows.add(event.value(), side, i, party.name(), party.country(), sector, party.entity());
        }
    }

    private void addLinks(Collection<EventRecord> events) {
        try (Database.Bulk rows = database.bulk(session, "stated_link", LINK)) {
            for (EventRecord written : events) {
                for (StatedLink link : written.links()) {
                    rows.add(
                            link.from().value(),
                            link.to() == null ? null : link.to().value(),
                            label(link.type()),
                            link.holder() == null ? null : link.holder().name(),
                            link.cue().text(),
                            link.target().text(),
                            written.report().article().value());
                }
            }
        }
    }

    public Optional<EventRecord> byId(EventId id) {
        return session.one(
                "SELECT body FROM event WHERE id = ?", row -> EventReader.read(row.text("body")), id.value());
    }

    /** The events of an article, in the order of its text. */
    public List<EventRecord> ofArticle(DocumentId article) {
        return session.list(
                "SELECT body FROM event WHERE article = ? ORDER BY position, trigger_start",
                row -> EventReader.read(row.text("body")),
                article.value());
    }

    /** The events of these ids as reports, each with its article's group of copies. */
    public List<Report> reports(Collection<EventId> ids) {
        List<Report> found = new ArrayList<>();
        IdList.each(
                ids.stream().map(EventId::value).toList(),
                list -> session.each(
                        "SELECT e.body, a.copy_group FROM event e JOIN article a ON a.id = e.article WHERE e.id IN ("
                                + list.marks() + ")",
                        row -> found.add(EventReader.read(row.text("body"))
                                .report()
                                .copyOf(new DocumentId(row.text("copy_group")))),
                        list.values()));
        return found;
    }

    /** The incident that each of these events is a report of; events without one are missing. */
    public Map<EventId, IncidentId> incidents(Collection<EventId> ids) {
        Map<EventId, IncidentId> found = new HashMap<>();
        IdList.each(
                ids.stream().map(EventId::value).toList(),
                list -> session.each(
                        "SELECT event, incident FROM report WHERE event IN (" + list.marks() + ")",
                        row -> found.put(new EventId(row.text("event")), new IncidentId(row.text("incident"))),
                        list.values()));
        return found;
    }

    /** Says anew which incident reports belong to. */
    public void file(Map<IncidentId, List<Report>> reportsOfIncident) {
        List<String> events = reportsOfIncident.values().stream()
                .flatMap(List::stream)
                .map(report -> report.event().id().value())
                .toList();
        IdList.each(
                events, list -> session.run("DELETE FROM report WHERE event IN (" + list.marks() + ")", list.values()));
        try (Database.Bulk rows = database.bulk(session, "report", REPORT)) {
            reportsOfIncident.forEach((incident, reports) -> reports.forEach(report -> rows.add(
                    report.event().id().value(),
                    incident.value(),
                    report.article().value())));
        }
    }

    /** Takes events out, with their sides, links and places in incidents; what pointed to them points nowhere. */
    public void remove(Collection<EventId> gone, Instant now) {
        try (Database.Bulk rows = database.bulk(session, "deletion", List.of("kind", "id", "made_at"))) {
            gone.forEach(id -> rows.add("event", id.value(), Moments.of(now)));
        }
        IdList.each(gone.stream().map(EventId::value).toList(), list -> {
            String marks = " IN (" + list.marks() + ")";
            session.run("DELETE FROM event WHERE id" + marks, list.values());
            session.run("DELETE FROM event_party WHERE event" + marks, list.values());
            session.run("DELETE FROM stated_link WHERE event" + marks, list.values());
            session.run("DELETE FROM report WHERE event" + marks, list.values());
            session.run("UPDATE stated_link SET target_event = NULL WHERE target_event" + marks, list.values());
            session.run("UPDATE figure SET event = NULL WHERE event" + marks, list.values());
        });
    }

    /** Tells which of these events are there. */
    public Set<EventId> present(Collection<EventId> ids) {
        Set<EventId> found = new HashSet<>();
        IdList.each(
                ids.stream().map(EventId::value).toList(),
                list -> session.each(
                        "SELECT id FROM event WHERE id IN (" + list.marks() + ")",
                        row -> found.add(new EventId(row.text("id"))),
                        list.values()));
        return found;
    }

    /** The events of articles, by article and place in the text. */
    public List<EventId> idsOfArticles(Collection<DocumentId> articles) {
        List<EventId> found = new ArrayList<>();
        IdList.each(
                articles.stream().map(DocumentId::value).toList(),
                list -> session.each(
                        "SELECT id FROM event WHERE article IN (" + list.marks() + ") ORDER BY article, position",
                        row -> found.add(new EventId(row.text("id"))),
                        list.values()));
        return found;
    }

    /** The events that an outlet reports. */
    public List<EventId> idsOfOutlet(String outlet) {
        return session.list(
                "SELECT id FROM event WHERE outlet = ? ORDER BY id", row -> new EventId(row.text("id")), outlet);
    }

    public long count() {
        return session.number("SELECT count(*) FROM event");
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
