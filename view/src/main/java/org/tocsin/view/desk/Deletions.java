package org.tocsin.view.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.store.table.Moments;

/** Records that are no more, for those who keep copies. */
public final class Deletions {
    private final Store store;

    public Deletions(Store store) {
        this.store = store;
    }

    /**
     * A record that is no more.
     *
     * @param kind incident, event, article, ...
     * @param successor the record that has taken its place; absent for none
     */
    public record Deletion(String kind, String id, @Nullable String successor, Instant madeAt) {}

    /** All since a moment, oldest first. */
    public List<Deletion> since(Instant moment) {
        return store.read(tables -> tables.session()
                .list(
                        "SELECT d.kind, d.id, d.made_at, (SELECT max(r.new_id) FROM redirect r WHERE r.old_id = d.id) AS successor"
                                + " FROM deletion d WHERE d.made_at >= ? ORDER BY d.made_at, d.kind, d.id",
                        row -> new Deletion(
                                row.text("kind"),
                                row.text("id"),
                                row.textOrNull("successor"),
                                Objects.requireNonNull(row.moment("made_at"))),
                        Moments.of(moment)));
    }
}
