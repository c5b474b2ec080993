package org.tocsin.view.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Measure;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;
import org.tocsin.view.dyad.Coverage;
import org.tocsin.view.dyad.DyadRow;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.AlertRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;

/** The first page: what changed, what is new since the last visit, what rings, what feeds are down. */
public final class Today {
    private static final int DYADS_SHOWN = 20;
    private static final String ROWS_SHOWN = "20";

    private final Store store;
    private final Clock clock;
    private final Lists lists;

    public Today(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
    }

    /**
     * The first page.
     *
     * @param lastVisit when the visit before this one ended; absent for the first visit: then all is new
     * @param lastDay the last day that any article is of; absent for an empty store
     * @param dyads those that changed most first
     * @param newIncidents happenings first known since the last visit
     * @param changedIncidents happenings known before that changed since
     * @param newStories stories with an article that came since
     * @param incidents the newest of both
     * @param alerts open ones of rules that are not muted
     */
    public record Desk(
            @Nullable Instant lastVisit,
            @Nullable LocalDate lastDay,
            long articles,
            long incidentsInAll,
            List<DyadRow> dyads,
            long newIncidents,
            long changedIncidents,
            long newStories,
            Page<IncidentRow> incidents,
            List<AlertRow> alerts,
            List<Sources.FeedRow> feeds) {}

    /** The desk of a person. */
    public Desk of(String who) {
        List<DyadRow> dyads = new DyadViews(store, clock).ranking(Filter.NONE, Measure.GOLDSTEIN_CONFLICT, DYADS_SHOWN);
        List<Sources.FeedRow> feeds = new Sources(store).feeds();
        Optional<Instant> visit = store.read(tables -> tables.visits().before(who, clock.instant()));
        Filter fresh = visit.map(moment -> Filter.NONE.with(
                        Key.UPDATED_SINCE,
                        moment.plusMillis(1).truncatedTo(ChronoUnit.MILLIS).toString()))
                .orElse(Filter.NONE);
        Page<IncidentRow> incidents =
                lists.page(Listings.INCIDENTS, fresh.with(Key.SORT, "-changed").with(Key.LIMIT, ROWS_SHOWN));
        return store.read(tables -> {
            Session session = tables.session();
            Object since = Moments.of(visit.orElse(Instant.EPOCH));
            long changed =
                    session.number("SELECT count(*) FROM incident WHERE valid_to IS NULL AND valid_from > ?", since);
            long known = session.number(
                    "SELECT count(*) FROM incident i WHERE i.valid_to IS NULL AND i.valid_from > ? AND EXISTS"
                            + " (SELECT 1 FROM incident b WHERE b.id = i.id AND b.valid_from <= ?)",
                    since,
                    since);
            return new Desk(
                    visit.orElse(null),
                    Coverage.lastDay(session, LocalDate.now(clock)).orElse(null),
                    tables.articles().count(),
                    tables.incidents().count(),
                    dyads,
                    changed - known,
                    known,
                    session.number(
                            "SELECT count(DISTINCT story) FROM article WHERE replaced_by IS NULL AND seen_at > ?",
                            since),
                    incidents,
                    session.list(
                            "SELECT " + Listings.ALERTS.select()
                                    + " FROM alert t LEFT JOIN alert_rule u ON u.id = t.rule"
                                    + " WHERE t.seen_at IS NULL AND (u.muted_until IS NULL OR u.muted_until < ?)"
                                    + " ORDER BY t.crossed DESC, t.raised_at DESC, t.id LIMIT " + ROWS_SHOWN,
                            Listings.ALERTS.read(),
                            Moments.of(clock.instant())),
                    feeds);
        });
    }
}
