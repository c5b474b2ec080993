package org.tocsin.store.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** Saved views, by name. */
public final class SavedViewTable {
    private final Session session;

    public SavedViewTable(Session session) {
        this.session = session;
    }

    /** Saves a view, in the place of one with the same name. */
    public void put(SavedView view) {
        delete(view.name());
        session.run(
                "INSERT INTO saved_view VALUES (?, ?, ?, ?)",
                view.name(),
                view.path(),
                view.who(),
                Moments.of(view.madeAt()));
    }

    /** Answers whether there was one. */
    public boolean delete(String name) {
        return session.run("DELETE FROM saved_view WHERE name = ?", name) > 0;
    }

    public Optional<SavedView> byName(String name) {
        return session.one("SELECT * FROM saved_view WHERE name = ?", SavedViewTable::read, name);
    }

    public List<SavedView> all() {
        return session.list("SELECT * FROM saved_view ORDER BY name", SavedViewTable::read);
    }

    private static SavedView read(Row row) {
        return new SavedView(
                row.text("name"), row.text("path"), row.text("who"), Objects.requireNonNull(row.moment("made_at")));
    }
}
