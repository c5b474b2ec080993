package org.tocsin.view.chart;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.dyad.Coverage;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;
import org.tocsin.view.record.ActorNames;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;

/** Draws what a filter finds. */
public final class Charts {
    private static final int MOST_NODES = 40;
    private static final int MOST_POINTS = 2000;
    private static final int WEEKS_SHOWN = 26;
    private static final int MOST_WEEKS = 520;
    private static final String UNPLACED_SHOWN = "50";

    private final Store store;
    private final Clock clock;
    private final Lists lists;
    private final ActorNames names;

    public Charts(Store store, Clock clock, ActorNames names) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
        this.names = names;
    }

    /** The happenings between countries that a filter finds, as a graph. */
    public NetworkView network(Filter filter) {
        Condition condition = condition(filter);
        List<NetworkView.Edge> edges = store.read(tables -> tables.session()
                .list(
                        "SELECT h.source, h.target, count(*) AS n, avg(h.goldstein) AS goldstein FROM happening h"
                                + " JOIN incident i ON i.id = h.incident WHERE " + condition.sql()
                                + " GROUP BY h.source, h.target ORDER BY n DESC, h.source, h.target",
                        row -> new NetworkView.Edge(
                                row.text("source"), row.text("target"), row.number("n"), row.real("goldstein")),
                        condition.valuesBefore()));
        Map<String, Long> weights = new HashMap<>();
        edges.forEach(edge -> {
            weights.merge(edge.source(), edge.happenings(), Long::sum);
            weights.merge(edge.target(), edge.happenings(), Long::sum);
        });
        List<NetworkView.Node> nodes = weights.entrySet().stream()
                .map(entry -> new NetworkView.Node(entry.getKey(), names.name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.<NetworkView.Node>comparingLong(node -> -node.happenings())
                        .thenComparing(NetworkView.Node::code))
                .toList();
        int shown = Math.min(MOST_NODES, nodes.size());
        Set<String> kept = new HashSet<>();
        nodes.subList(0, shown).forEach(node -> kept.add(node.code()));
        return new NetworkView(
                nodes.subList(0, shown),
                edges.stream()
                        .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                        .toList(),
                nodes.subList(shown, nodes.size()));
    }

    /** The happenings that a filter finds, by place. */
    public MapView map(Filter filter) {
        Condition condition = condition(filter);
        Page<IncidentRow> unplaced = lists.page(
                Listings.INCIDENTS,
                filter.with(Key.PLACED, "no").with(Key.LIMIT, UNPLACED_SHOWN).without(Key.AFTER));
        return store.read(tables -> {
            Session session = tables.session();
            List<MapView.Point> points = session.list(
                    "SELECT i.place, i.place_country, i.latitude, i.longitude, count(*) AS n, max(i.quad_class) AS quad_class,"
                            + " min(i.goldstein) AS goldstein FROM incident i WHERE " + condition.sql()
                            + " AND i.place_precision = 'city' AND i.latitude IS NOT NULL"
                            + " GROUP BY i.place, i.place_country, i.latitude, i.longitude ORDER BY n DESC, i.place LIMIT "
                            + MOST_POINTS,
                    row -> new MapView.Point(
                            row.text("place"),
                            row.textOrNull("place_country"),
                            row.real("latitude"),
                            row.real("longitude"),
                            row.number("n"),
                            row.integer("quad_class"),
                            row.real("goldstein")),
                    condition.valuesBefore());
            List<MapView.Tint> tints = session.list(
                    "SELECT i.place, i.place_country, i.place_precision, count(*) AS n FROM incident i WHERE "
                            + condition.sql()
                            + " AND i.place IS NOT NULL AND (i.place_precision <> 'city' OR i.latitude IS NULL)"
                            + " GROUP BY i.place, i.place_country, i.place_precision ORDER BY n DESC, i.place",
                    row -> new MapView.Tint(
                            row.text("place"),
                            row.textOrNull("place_country"),
                            row.text("place_precision"),
                            row.number("n")),
                    condition.valuesBefore());
            return new MapView(points, tints, unplaced);
        });
    }

    /** The happenings that a filter finds, by day; without days half a year up to the last day that something is known of. */
    public CalendarView calendar(Filter filter) {
        LocalDate today = LocalDate.now(clock);
        Days days = filter.days(today);
        LocalDate to = days.to() == null
                ? store.read(tables -> Coverage.lastDay(tables.session(), today))
                        .orElse(today)
                : days.to();
        LocalDate asked = days.from() == null ? to.minusWeeks(WEEKS_SHOWN).plusDays(1) : days.from();
        LocalDate from = asked.isBefore(to.minusWeeks(MOST_WEEKS)) ? to.minusWeeks(MOST_WEEKS) : asked;
        Filter undated =
                filter.without(Key.FROM).without(Key.TO).without(Key.LAST).without(Key.BY);
        Filter within = undated.with(Key.FROM, from.toString()).with(Key.TO, to.toString());
        long all = lists.count(Listings.INCIDENTS, within);
        long withoutDay = lists.count(Listings.INCIDENTS, undated.with(Key.DATED, "no"));
        Condition condition = condition(within);
        return store.read(tables -> {
            Session session = tables.session();
            Map<LocalDate, Long> happenings = new HashMap<>();
            session.each(
                    "SELECT i.date_start AS day, count(*) AS n FROM incident i WHERE " + condition.sql()
                            + " AND i.date_start = i.date_end GROUP BY i.date_start",
                    row -> happenings.put(Objects.requireNonNull(row.day("day")), row.number("n")),
                    condition.valuesBefore());
            long exact = happenings.values().stream().mapToLong(Long::longValue).sum();
            Map<LocalDate, Integer> articles = new HashMap<>();
            Coverage.between(session, from, to).days().forEach(day -> articles.put(day.day(), day.articles()));
            return new CalendarView(from, to, weeks(from, to, happenings, articles), all - exact, withoutDay);
        });
    }

    private static List<List<CalendarView.Cell>> weeks(
            LocalDate from, LocalDate to, Map<LocalDate, Long> happenings, Map<LocalDate, Integer> articles) {
        List<List<CalendarView.Cell>> weeks = new ArrayList<>();
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate start = monday; !start.isAfter(to); start = start.plusWeeks(1)) {
            List<CalendarView.Cell> week = new ArrayList<>();
            for (LocalDate day = start; day.isBefore(start.plusWeeks(1)); day = day.plusDays(1)) {
                week.add(new CalendarView.Cell(
                        day,
                        !day.isBefore(from) && !day.isAfter(to),
                        happenings.getOrDefault(day, 0L),
                        articles.getOrDefault(day, 0)));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private Condition condition(Filter filter) {
        return new FilterSql(Listings.INCIDENTS.noun(), LocalDate.now(clock)).condition(filter);
    }
}
