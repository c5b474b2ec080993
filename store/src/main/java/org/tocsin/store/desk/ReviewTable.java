package org.tocsin.store.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** Decisions of the review queue and outcomes of forecasts. Of several on one record the newest that is not undone counts. */
public final class ReviewTable {
    private final Session session;

    public ReviewTable(Session session) {
        this.session = session;
    }

    public Review decide(Subject subject, Review.Verdict verdict, String who, Instant now) {
        long position = session.number("SELECT coalesce(max(position), 0) + 1 FROM review");
        session.run(
                "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, NULL)",
                position,
                subject.label(),
                subject.id(),
                verdict.name().toLowerCase(Locale.ROOT),
                who,
                Moments.of(now));
        return new Review(position, subject, verdict, who, Moments.of(now).toInstant());
    }

    /** Takes back a decision; the one before it on the same record counts again. Answers whether there was one to take back. */
    public boolean undo(long position, Instant now) {
        return session.run(
                        "UPDATE review SET undone_at = ? WHERE position = ? AND undone_at IS NULL",
                        Moments.of(now),
                        position)
                > 0;
    }

    /** The decision on a record that counts. */
    public Optional<Review> on(Subject subject) {
        return session.one(
                "SELECT * FROM review WHERE kind = ? AND target = ? AND undone_at IS NULL ORDER BY position DESC LIMIT 1",
                ReviewTable::read,
                subject.label(),
                subject.id());
    }

    /** The decisions that count on all records of a kind, by the record's id. */
    public Map<String, Review> onAll(Subject.Kind kind) {
        Map<String, Review> newest = new HashMap<>();
        session.each(
                "SELECT * FROM review WHERE kind = ? AND undone_at IS NULL ORDER BY position",
                row -> newest.put(row.text("target"), read(row)),
                kind.name().toLowerCase(Locale.ROOT));
        return newest;
    }

    /** A person's decisions that are not undone, the newest first. */
    public List<Review> newest(String who, int limit) {
        return session.list(
                "SELECT * FROM review WHERE who = ? AND undone_at IS NULL ORDER BY position DESC LIMIT ?",
                ReviewTable::read,
                who,
                limit);
    }

    private static Review read(Row row) {
        return new Review(
                row.number("position"),
                Subject.of(row.text("kind"), row.text("target")),
                Review.Verdict.valueOf(row.text("verdict").toUpperCase(Locale.ROOT)),
                row.text("who"),
                Objects.requireNonNull(row.moment("made_at")));
    }
}
