package org.tocsin.store.desk;

import java.util.List;
import java.util.Objects;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** The feeds that are followed. */
public final class FeedTable {
    private final Session session;

    public FeedTable(Session session) {
        this.session = session;
    }

    /** Follows a feed; one that is followed already stays as it is. Answers whether it is new. */
    public boolean add(StoredFeed feed) {
        return session.run(
                        "INSERT INTO feed SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM feed WHERE address = ?)",
                        feed.address(),
                        feed.title(),
                        feed.outlet(),
                        feed.health(),
                        Moments.of(feed.addedAt()),
                        feed.address())
                > 0;
    }

    /** Follows a feed no longer; its articles stay. Answers whether it was followed. */
    public boolean remove(String address) {
        return session.run("DELETE FROM feed WHERE address = ?", address) > 0;
    }

    /** Writes down what the last poll found. */
    public void update(StoredFeed feed) {
        session.run(
                "UPDATE feed SET title = ?, health = ? WHERE address = ?", feed.title(), feed.health(), feed.address());
    }

    /** All feeds by address. */
    public List<StoredFeed> all() {
        return session.list(
                "SELECT * FROM feed ORDER BY address",
                row -> new StoredFeed(
                        row.text("address"),
                        row.textOrNull("title"),
                        row.textOrNull("outlet"),
                        row.text("health"),
                        Objects.requireNonNull(row.moment("added_at"))));
    }
}
