package org.tocsin.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** What people have corrected, and what they have taken back of it. Nothing is ever deleted here. */
public final class CorrectionTable {
    private final Session session;

    public CorrectionTable(Session session) {
        this.session = session;
    }

    /** An id that no correction has. */
    public String nextId() {
        return "c" + (session.number("SELECT count(*) FROM correction") + 1);
    }

    public void add(Correction correction) {
        session.run(
                "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                correction.id(),
                correction.article().value(),
                correction.triggerStart(),
                correction.event().value(),
                correction.field(),
                correction.value(),
                correction.machineValue(),
                correction.who(),
                correction.why(),
                Moments.of(correction.madeAt()),
                correction.undoneAt() == null ? null : Moments.of(correction.undoneAt()));
    }

    public Optional<Correction> byId(String id) {
        return session.one("SELECT * FROM correction WHERE id = ?", CorrectionTable::read, id);
    }

    /** What holds for the deeds of an article, oldest first. */
    public List<Correction> ofArticle(DocumentId article) {
        return session.list(
                "SELECT * FROM correction WHERE article = ? AND undone_at IS NULL ORDER BY made_at, length(id), id",
                CorrectionTable::read,
                article.value());
    }

    /** All that was ever done to an event, oldest first, what was taken back too. */
    public List<Correction> history(EventId event) {
        return session.list(
                "SELECT * FROM correction WHERE event = ? ORDER BY made_at, length(id), id",
                CorrectionTable::read,
                event.value());
    }

    /** Takes one back. */
    public void undo(String id, Instant at) {
        session.run("UPDATE correction SET undone_at = ? WHERE id = ? AND undone_at IS NULL", Moments.of(at), id);
    }

    /** Lets what holds for a deed hold where it is told now. */
    public void move(Correction correction, DocumentId article, int triggerStart, @Nullable EventId event) {
        session.run(
                "UPDATE correction SET article = ?, trigger_start = ?, event = ? WHERE id = ?",
                article.value(),
                triggerStart,
                event == null ? correction.event().value() : event.value(),
                correction.id());
    }

    private static Correction read(Row row) {
        return new Correction(
                row.text("id"),
                new DocumentId(row.text("article")),
                row.integer("trigger_start"),
                new EventId(row.text("event")),
                row.text("field"),
                row.text("value"),
                row.textOrNull("machine_value"),
                row.text("who"),
                row.textOrNull("why"),
                Objects.requireNonNull(row.moment("made_at")),
                row.moment("undone_at"));
    }
}
