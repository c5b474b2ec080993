package org.tocsin.store.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;

/** What the merge needs to find again which reports a new one may belong with, and people's decisions on them. */
public final class MergeTable {
    private final Database database;
    private final Session session;

    public MergeTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * Files reports.
     *
     * @param keys of each event
     * @param traits of each event, as the merge writes them
     */
    public void file(Map<EventId, Set<MergeKey>> keys, Map<EventId, byte[]> traits) {
        try (Database.Bulk rows = database.bulk(session, "merge_key", List.of("merge_key", "event"))) {
            keys.forEach((event, all) -> all.forEach(key -> rows.add(key.value(), event.value())));
        }
        try (Database.Bulk rows = database.bulk(session, "trait", List.of("event", "body"))) {
            traits.forEach((event, body) -> rows.add(event.value(), body));
        }
    }

    /** Tells the traits of every report that has one of the keys, each report once. */
    public void withKeys(Collection<MergeKey> keys, BiConsumer<EventId, byte[]> sink) {
        session.runScript("CREATE TEMPORARY TABLE IF NOT EXISTS asked (asked_key BIGINT);\nDELETE FROM asked;\n");
        try (Database.Bulk rows = database.bulk(session, "asked", List.of("asked_key"))) {
            keys.forEach(key -> rows.add(key.value()));
        }
        session.each(
                "SELECT t.event, t.body FROM trait t WHERE t.event IN (SELECT k.event FROM merge_key k JOIN asked a"
                        + " ON a.asked_key = k.merge_key)",
                row -> sink.accept(new EventId(row.text("event")), row.bytes("body")));
    }

    /** Tells the traits of these reports. */
    public void withIds(Collection<EventId> ids, BiConsumer<EventId, byte[]> sink) {
        IdList.each(
                ids.stream().map(EventId::value).toList(),
                list -> session.each(
                        "SELECT event, body FROM trait WHERE event IN (" + list.marks() + ")",
                        row -> sink.accept(new EventId(row.text("event")), row.bytes("body")),
                        list.values()));
    }

    /** Forgets reports. */
    public void remove(Collection<EventId> gone) {
        IdList.each(gone.stream().map(EventId::value).toList(), list -> {
            session.run("DELETE FROM merge_key WHERE event IN (" + list.marks() + ")", list.values());
            session.run("DELETE FROM trait WHERE event IN (" + list.marks() + ")", list.values());
        });
    }

    /** Lets decisions on events that are gone hold for those that have come in their place. */
    public void rename(Map<EventId, EventId> successors) {
        if (session.number("SELECT count(*) FROM merge_decision") == 0) {
            return;
        }
        successors.forEach((old, next) -> {
            session.run("UPDATE merge_decision SET first_event = ? WHERE first_event = ?", next.value(), old.value());
            session.run("UPDATE merge_decision SET second_event = ? WHERE second_event = ?", next.value(), old.value());
        });
    }

    /** All decisions, oldest first. */
    public List<MergeDecision> decisions() {
        List<MergeDecision> found = new ArrayList<>();
        session.each("SELECT * FROM merge_decision ORDER BY position", row -> {
            EventId first = new EventId(row.text("first_event"));
            EventId second = new EventId(row.text("second_event"));
            found.add(
                    row.isTrue("is_together")
                            ? new MergeDecision.Together(first, second)
                            : new MergeDecision.Apart(first, second));
        });
        return found;
    }

    /** Remembers a decision, with who made it and why. */
    public void decide(MergeDecision decision, String who, @Nullable String why, Instant at) {
        session.run(
                "INSERT INTO merge_decision SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ? FROM merge_decision",
                decision.first().value(),
                decision.second().value(),
                decision instanceof MergeDecision.Together,
                who,
                why,
                Moments.of(at));
    }
}
