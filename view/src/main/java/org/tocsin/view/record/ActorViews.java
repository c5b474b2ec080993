package org.tocsin.view.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;

/** Answers actors: what they did, suffered and said, and with whom. */
public final class ActorViews {
    private static final String MOST_ROWS = "20";
    private static final int MOST_PARTNERS = 20;

    private final Store store;
    private final Clock clock;
    private final Lists lists;
    private final ActorNames names;

    public ActorViews(Store store, Clock clock, ActorNames names) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
        this.names = names;
    }

    /**
     * An actor.
     *
     * @param filter its days and whatever else it asks for hold for all that is shown
     * @throws org.tocsin.view.filter.FilterException for a code that no actor can have
     */
    public ActorView of(String code, Filter filter) {
        Filter rows = filter.with(Key.LIMIT, MOST_ROWS).without(Key.AFTER).without(Key.SORT);
        Filter doing = rows.with(Key.SRC, code);
        Filter suffering = rows.with(Key.TGT, code);
        Page<IncidentRow> doneBy = lists.page(Listings.INCIDENTS, doing);
        Page<IncidentRow> doneTo = lists.page(Listings.INCIDENTS, suffering);
        Page<ClaimRow> said = lists.page(Listings.CLAIMS, doing);
        return store.read(tables -> {
            Session session = tables.session();
            return new ActorView(
                    code,
                    names.name(code),
                    names.of(code).orElse(null),
                    code.matches("[A-Z]{3}") ? partners(session, code, filter) : List.of(),
                    acts(session, doing),
                    acts(session, suffering),
                    doneBy,
                    doneTo,
                    said,
                    IncidentViews.notes(session, code));
        });
    }

    /** A country and how many happenings with another it did and suffered. */
    public record ActorRow(String code, String name, long did, long suffered) {}

    /** The countries of the happenings that a filter finds, those with most first. */
    public List<ActorRow> ranking(Filter filter) {
        Condition condition = condition(filter);
        String from = " FROM happening h JOIN incident i ON i.id = h.incident WHERE " + condition.sql();
        Object[] values = condition.valuesBefore(condition.valuesBefore());
        return store.read(tables -> tables.session()
                .list(
                        "SELECT code, sum(did) AS did, sum(suffered) AS suffered FROM (SELECT h.source AS code, 1 AS did,"
                                + " 0 AS suffered" + from
                                + " UNION ALL SELECT h.target AS code, 0 AS did, 1 AS suffered" + from
                                + ") sides GROUP BY code ORDER BY sum(did) + sum(suffered) DESC, code",
                        row -> new ActorRow(
                                row.text("code"),
                                names.name(row.text("code")),
                                row.number("did"),
                                row.number("suffered")),
                        values));
    }

    private List<ActorView.Count> acts(Session session, Filter filter) {
        Condition condition = condition(filter);
        return session.list(
                "SELECT coalesce(i.plover_event, 'none') AS act, count(*) AS n FROM incident i WHERE " + condition.sql()
                        + " GROUP BY i.plover_event ORDER BY n DESC, act",
                row -> new ActorView.Count(row.text("act"), row.number("n")),
                condition.valuesBefore());
    }

    private List<ActorView.Partner> partners(Session session, String country, Filter filter) {
        Condition condition = condition(filter.with(Key.ACTOR, country));
        Map<String, ActorView.Partner> partners = new TreeMap<>();
        session.each(
                "SELECT h.source, h.target, count(*) AS n, sum(h.goldstein) AS goldstein FROM happening h"
                        + " JOIN incident i ON i.id = h.incident WHERE " + condition.sql()
                        + " AND (h.source = ? OR h.target = ?) GROUP BY h.source, h.target",
                row -> {
                    boolean isDoing = row.text("source").equals(country);
                    String other = row.text(isDoing ? "target" : "source");
                    ActorView.Partner before =
                            partners.getOrDefault(other, new ActorView.Partner(other, names.name(other), 0, 0, 0, 0));
                    long number = row.number("n");
                    double goldstein = row.real("goldstein");
                    partners.put(
                            other,
                            isDoing
                                    ? new ActorView.Partner(
                                            other,
                                            before.name(),
                                            number,
                                            goldstein,
                                            before.from(),
                                            before.fromGoldstein())
                                    : new ActorView.Partner(
                                            other,
                                            before.name(),
                                            before.to(),
                                            before.toGoldstein(),
                                            number,
                                            goldstein));
                },
                condition.valuesBefore(country, country));
        return partners.values().stream()
                .sorted(Comparator.comparing(partner -> -(partner.to() + partner.from())))
                .limit(MOST_PARTNERS)
                .toList();
    }

    private Condition condition(Filter filter) {
        return new FilterSql(Listings.INCIDENTS.noun(), LocalDate.now(clock)).condition(filter);
    }
}
