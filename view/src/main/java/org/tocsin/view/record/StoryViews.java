package org.tocsin.view.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;

/** Answers stories. */
public final class StoryViews {
    private final Store store;

    public StoryViews(Store store) {
        this.store = store;
    }

    /**
     * The story of an id; empty for none.
     *
     * @param since the last visit; absent where nothing is to be told as new
     */
    public Optional<StoryView> of(String id, @Nullable Instant since) {
        return store.read(tables -> {
            Session session = tables.session();
            List<ArticleRow> articles = session.list(
                    "SELECT " + Listings.ARTICLES.select()
                            + " FROM article a WHERE a.story = ? AND a.replaced_by IS NULL"
                            + " ORDER BY a.published, a.seen_at, a.id",
                    Listings.ARTICLES.read(),
                    id);
            if (articles.isEmpty()) {
                return Optional.empty();
            }
            List<IncidentRow> incidents = session.list(
                    "SELECT " + Listings.INCIDENTS.select() + " FROM incident i WHERE i.valid_to IS NULL AND i.id IN"
                            + " (SELECT r.incident FROM report r JOIN article x ON x.id = r.article WHERE x.story = ?"
                            + " AND x.replaced_by IS NULL)"
                            + " ORDER BY coalesce(i.date_start, i.date_end, DATE '9999-12-31'), i.id",
                    Listings.INCIDENTS.read(),
                    id);
            return Optional.of(new StoryView(
                    id,
                    articles,
                    incidents,
                    incidents.stream()
                            .filter(row -> since != null && row.changedAt().isAfter(since))
                            .map(IncidentRow::id)
                            .toList(),
                    articles.stream()
                            .filter(row -> since != null && row.seenAt().isAfter(since))
                            .map(ArticleRow::id)
                            .toList()));
        });
    }
}
