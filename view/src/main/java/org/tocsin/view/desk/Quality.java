package org.tocsin.view.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.dyad.Coverage;

/** How complete the coding is, and whether it drifts: what a fall in numbers may come from, other than calm. */
public final class Quality {
    private static final int DAYS_SHOWN = 90;
    private static final int LATEST_DAYS = 28;

    private final Store store;
    private final Clock clock;

    public Quality(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Numbers of the coding.
     *
     * @param eventsPerArticle mean over all articles; absent without articles
     * @param undated share of asserted and demanded events without a day, 0 to 1
     * @param unplaced share of them without a place
     * @param unattributed share of all claims without a named speaker
     * @param withoutSide share of them with neither who nor whom
     * @param days articles, outlets and events of the last days
     * @param outlets articles of each outlet in the latest four weeks, beside the mean of four weeks before
     * @param drift events per article in the latest four weeks, beside the weeks before
     * @param problems what could not be read, by kind
     */
    public record Report(
            long articles,
            long events,
            @Nullable Double eventsPerArticle,
            double undated,
            double unplaced,
            double unattributed,
            double withoutSide,
            List<DayRow> days,
            List<OutletDrift> outlets,
            Drift drift,
            List<ProblemCount> problems) {}

    /** A day of publication. */
    public record DayRow(LocalDate day, int articles, int outlets, long events) {}

    /**
     * How much of an outlet came lately.
     *
     * @param latest articles in the latest four weeks
     * @param usual mean of four weeks in the eight weeks before
     */
    public record OutletDrift(String outlet, long latest, double usual) {}

    /** Events per article; absent where there was no article. */
    public record Drift(@Nullable Double latest, @Nullable Double before) {}

    /** How often. */
    public record ProblemCount(String code, long count) {}

    public Report report() {
        return store.read(tables -> {
            Session session = tables.session();
            LocalDate today = LocalDate.now(clock);
            LocalDate last = Coverage.lastDay(session, today).orElse(today);
            long articles = tables.articles().count();
            long events = tables.events().count();
            String counted = " FROM event e WHERE e.status IN ('asserted', 'demanded')";
            long shown = session.number("SELECT count(*)" + counted);
            long claims = tables.claims().count();
            return new Report(
                    articles,
                    events,
                    articles == 0 ? null : (double) events / articles,
                    share(
                            session.number(
                                    "SELECT count(*)" + counted + " AND e.date_start IS NULL AND e.date_end IS NULL"),
                            shown),
                    share(session.number("SELECT count(*)" + counted + " AND e.place IS NULL"), shown),
                    share(session.number("SELECT count(*) FROM claim WHERE speaker IS NULL"), claims),
                    share(
                            session.number("SELECT count(*)" + counted
                                    + " AND e.id NOT IN (SELECT p.event FROM event_party p)"),
                            shown),
                    days(session, last.minusDays(DAYS_SHOWN - 1), last),
                    outlets(session, last),
                    new Drift(
                            perArticle(session, last.minusDays(LATEST_DAYS - 1), last),
                            perArticle(session, last.minusDays(3 * LATEST_DAYS - 1), last.minusDays(LATEST_DAYS))),
                    session.list(
                            "SELECT code, count(*) AS n FROM problem GROUP BY code ORDER BY n DESC, code",
                            row -> new ProblemCount(row.text("code"), row.number("n"))));
        });
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static List<DayRow> days(Session session, LocalDate from, LocalDate to) {
        return session.list(
                "SELECT a.published AS day, count(DISTINCT a.id) AS articles, count(DISTINCT a.outlet) AS outlets,"
                        + " count(e.id) AS events FROM article a LEFT JOIN event e ON e.article = a.id"
                        + " WHERE a.replaced_by IS NULL AND a.published >= CAST(? AS DATE) AND a.published <= CAST(? AS DATE)"
                        + " GROUP BY a.published ORDER BY a.published",
                row -> new DayRow(
                        Objects.requireNonNull(row.day("day")),
                        row.integer("articles"),
                        row.integer("outlets"),
                        row.number("events")),
                from.toString(),
                to.toString());
    }

    private static List<OutletDrift> outlets(Session session, LocalDate last) {
        String latest = last.minusDays(LATEST_DAYS - 1).toString();
        return session.list(
                "SELECT outlet, sum(CASE WHEN published >= CAST(? AS DATE) THEN 1 ELSE 0 END) AS latest,"
                        + " sum(CASE WHEN published < CAST(? AS DATE) THEN 1 ELSE 0 END) AS earlier FROM article"
                        + " WHERE replaced_by IS NULL AND outlet IS NOT NULL AND published >= CAST(? AS DATE)"
                        + " AND published <= CAST(? AS DATE) GROUP BY outlet ORDER BY count(*) DESC, outlet",
                row -> new OutletDrift(row.text("outlet"), row.number("latest"), row.number("earlier") / 2.0),
                latest,
                latest,
                last.minusDays(3 * LATEST_DAYS - 1).toString(),
                last.toString());
    }

    private static @Nullable Double perArticle(Session session, LocalDate from, LocalDate to) {
        long articles = session.number(
                "SELECT count(*) FROM article WHERE replaced_by IS NULL AND published >= CAST(? AS DATE)"
                        + " AND published <= CAST(? AS DATE)",
                from.toString(),
                to.toString());
        long events = session.number(
                "SELECT count(*) FROM event WHERE published >= CAST(? AS DATE) AND published <= CAST(? AS DATE)",
                from.toString(),
                to.toString());
        return articles == 0 ? null : (double) events / articles;
    }
}
