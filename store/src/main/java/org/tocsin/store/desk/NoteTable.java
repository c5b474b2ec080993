package org.tocsin.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** Notes. One that is deleted is not shown but stays, so that its number is never given to another. */
public final class NoteTable {
    private final Session session;

    public NoteTable(Session session) {
        this.session = session;
    }

    /** A new note. */
    public Note add(Subject subject, @Nullable String category, String text, String who, Instant now) {
        NoteId id = new NoteId(session.number("SELECT coalesce(max(id), 0) + 1 FROM note"));
        session.run(
                "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                id.value(),
                subject.label(),
                subject.id(),
                category,
                text,
                who,
                Moments.of(now),
                Moments.of(now));
        return byId(id).orElseThrow();
    }

    /** Changes the words and the category of a note. */
    public Note change(NoteId id, @Nullable String category, String text, Instant now) {
        session.run(
                "UPDATE note SET category = ?, text = ?, changed_at = ? WHERE id = ? AND deleted_at IS NULL",
                category,
                text,
                Moments.of(now),
                id.value());
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no note " + id));
    }

    public void delete(NoteId id, Instant now) {
        session.run("UPDATE note SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", Moments.of(now), id.value());
    }

    public Optional<Note> byId(NoteId id) {
        return session.one("SELECT * FROM note WHERE id = ? AND deleted_at IS NULL", NoteTable::read, id.value());
    }

    /** The notes about a record, oldest first. */
    public List<Note> about(Subject subject) {
        return session.list(
                "SELECT * FROM note WHERE kind = ? AND target = ? AND deleted_at IS NULL ORDER BY id",
                NoteTable::read,
                subject.label(),
                subject.id());
    }

    /**
     * The notes that have every one of these words in their text, category or writer, the newest first; upper and lower case are the same.
     *
     * @param words apart by blanks; all notes for none
     */
    public List<Note> search(String words) {
        String[] each = words.isBlank()
                ? new String[0]
                : words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return session.list("SELECT * FROM note WHERE deleted_at IS NULL ORDER BY id DESC", NoteTable::read).stream()
                .filter(note -> hasAll(note, each))
                .toList();
    }

    private static boolean hasAll(Note note, String[] words) {
        String text = (note.text() + " " + Objects.requireNonNullElse(note.category(), "") + " " + note.who())
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Note read(Row row) {
        return new Note(
                new NoteId(row.number("id")),
                Subject.of(row.text("kind"), row.text("target")),
                row.textOrNull("category"),
                row.text("text"),
                row.text("who"),
                Objects.requireNonNull(row.moment("made_at")),
                Objects.requireNonNull(row.moment("changed_at")));
    }
}
