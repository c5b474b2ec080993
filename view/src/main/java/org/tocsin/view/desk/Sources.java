package org.tocsin.view.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;

/** Outlets with what is known of them and how much they gave, and the feeds with their health. */
public final class Sources {
    private final Store store;

    public Sources(Store store) {
        this.store = store;
    }

    /**
     * An outlet.
     *
     * @param owner absent while nobody has looked it up
     * @param isReviewed whether a person has filled in what is known
     * @param lastPublished day of its newest article; absent for undated ones
     */
    public record OutletRow(
            String name,
            @Nullable String owner,
            @Nullable String country,
            @Nullable String stateAffiliation,
            @Nullable Boolean isAgency,
            boolean isReviewed,
            long articles,
            long events,
            @Nullable LocalDate lastPublished) {}

    /**
     * A feed.
     *
     * @param health JSON of what the last polls found
     */
    public record FeedRow(
            String address,
            @Nullable String title,
            @Nullable String outlet,
            String health,
            Instant addedAt) {}

    /** All outlets that articles or the registry name, most articles first. */
    public List<OutletRow> outlets() {
        return store.read(tables -> tables.session()
                .list(
                        "SELECT coalesce(a.outlet, o.name) AS name, o.owner, o.country, o.state_affiliation, o.is_agency,"
                                + " o.reviewed_at, coalesce(a.articles, 0) AS articles, coalesce(e.events, 0) AS events,"
                                + " a.last_published FROM (SELECT outlet, count(*) AS articles, max(published) AS last_published"
                                + " FROM article WHERE replaced_by IS NULL AND outlet IS NOT NULL GROUP BY outlet) a"
                                + " FULL JOIN outlet o ON o.name = a.outlet LEFT JOIN (SELECT outlet, count(*) AS events FROM event"
                                + " GROUP BY outlet) e ON e.outlet = a.outlet ORDER BY articles DESC, name",
                        row -> new OutletRow(
                                row.text("name"),
                                row.textOrNull("owner"),
                                row.textOrNull("country"),
                                row.textOrNull("state_affiliation"),
                                row.textOrNull("is_agency") == null ? null : row.isTrue("is_agency"),
                                row.moment("reviewed_at") != null,
                                row.number("articles"),
                                row.number("events"),
                                row.day("last_published"))));
    }

    /** All feeds by address. */
    public List<FeedRow> feeds() {
        return store.read(tables -> tables.session()
                .list(
                        "SELECT address, title, outlet, health, added_at FROM feed ORDER BY address",
                        row -> new FeedRow(
                                row.text("address"),
                                row.textOrNull("title"),
                                row.textOrNull("outlet"),
                                row.text("health"),
                                Objects.requireNonNull(row.moment("added_at")))));
    }
}
