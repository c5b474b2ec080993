package org.tocsin.view.desk;

import java.time.Clock;
import java.util.List;
import org.tocsin.store.Store;
import org.tocsin.store.desk.Note;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;

/** Looks for words in texts, happenings, claims and notes at once. */
public final class Search {
    private static final String ROWS = "10";

    private final Store store;
    private final Lists lists;

    public Search(Store store, Clock clock) {
        this.store = store;
        this.lists = new Lists(store, clock);
    }

    /** The newest of each kind, with how many there are. */
    public record Found(
            Page<IncidentRow> incidents, Page<ArticleRow> articles, Page<ClaimRow> claims, List<Note> notes) {}

    /** Where words and {@code "phrases"} occur; happenings whatever their status. */
    public Found of(String words) {
        Filter filter = Filter.NONE.with(Key.Q, words).with(Key.LIMIT, ROWS);
        return new Found(
                lists.page(Listings.INCIDENTS, filter.with(Key.STATUS, "any")),
                lists.page(Listings.ARTICLES, filter),
                lists.page(Listings.CLAIMS, filter),
                store.read(tables -> tables.notes().search(words)));
    }
}
