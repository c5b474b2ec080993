package org.tocsin.store.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/** The registry of outlets: those that articles name, and what people have looked up of them. */
public final class OutletTable {
    private final Session session;

    public OutletTable(Session session) {
        this.session = session;
    }

    /** Says what is known of an outlet, in the place of what was known before. */
    public void put(Outlet outlet) {
        session.run("DELETE FROM outlet WHERE name = ?", outlet.name());
        session.run(
                "INSERT INTO outlet VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                outlet.name(),
                outlet.owner(),
                outlet.country(),
                outlet.language(),
                outlet.stateAffiliation(),
                outlet.isAgency(),
                outlet.reviewedBy(),
                outlet.reviewedAt() == null ? null : Moments.of(outlet.reviewedAt()));
    }

    /** Notes that these outlets publish; what is known of those that are there stays. */
    public void see(Collection<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(session.list("SELECT name FROM outlet", row -> row.text("name")));
        unknown.forEach(name -> session.run("INSERT INTO outlet (name) VALUES (?)", name));
    }

    /** An outlet; empty for one that was never seen. */
    public Optional<Outlet> byName(String name) {
        return session.one("SELECT * FROM outlet WHERE name = ?", OutletTable::read, name);
    }

    /** All outlets by name. */
    public List<Outlet> all() {
        return session.list("SELECT * FROM outlet ORDER BY name", OutletTable::read);
    }

    /** Whose outlets are whose, for the merge: only what somebody has reviewed. */
    public OwnerRegistry owners() {
        Map<String, String> owners = new HashMap<>();
        session.each(
                "SELECT name, owner FROM outlet WHERE owner IS NOT NULL AND reviewed_by IS NOT NULL",
                row -> owners.put(row.text("name"), row.text("owner")));
        return new OwnerRegistry(owners);
    }

    private static Outlet read(Row row) {
        return new Outlet(
                row.text("name"),
                row.textOrNull("owner"),
                row.textOrNull("country"),
                row.textOrNull("language"),
                row.textOrNull("state_affiliation"),
                row.truthOrNull("is_agency"),
                row.textOrNull("reviewed_by"),
                row.moment("reviewed_at"));
    }
}
