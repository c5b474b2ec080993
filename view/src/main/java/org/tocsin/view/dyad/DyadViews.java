package org.tocsin.view.dyad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.monitor.alert.Assessor;
import org.tocsin.monitor.change.ChangePoints;
import org.tocsin.monitor.reciprocity.GrangerTest;
import org.tocsin.monitor.series.Usual;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;

/** Answers pairs of countries: one in full, or those that change most. */
public final class DyadViews {
    /** What {@link Usual} looks back at: a window and the windows before it. */
    private static final int WEEKS_BEFORE = 56;

    /** Days of a picture when nobody says which. */
    public static final int DAYS_SHOWN = 90;

    private static final int MOST_CLAIMS = 50;
    /** Periods that reciprocity looks back, as the monitor does. */
    private static final int LAGS = 4;

    private final Store store;
    private final Clock clock;
    private final Lists lists;

    public DyadViews(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
    }

    /**
     * Both ways between two countries.
     *
     * @param filter its days are shown, of those that something is known of; without any the last 90
     */
    public DyadView of(Dyad dyad, Filter filter, Period period, Measure measure) {
        List<ClaimRow> claims = lists.page(
                        Listings.CLAIMS,
                        Filter.NONE.with(Key.DYAD, dyad.toString()).with(Key.LIMIT, String.valueOf(MOST_CLAIMS)))
                .rows();
        return store.read(tables -> {
            Session session = tables.session();
            LocalDate today = LocalDate.now(clock);
            Days days = filter.days(today);
            LocalDate known = Coverage.lastDay(session, today).orElse(today);
            LocalDate to = days.to() == null || days.to().isAfter(known) ? known : days.to();
            LocalDate from = days.from() == null ? to.minusDays(DAYS_SHOWN - 1) : days.from();
            if (from.isAfter(to)) {
                from = to;
            }
            LocalDate past = period.startOf(from).minusWeeks(WEEKS_BEFORE);
            Coverage coverage = Coverage.between(session, past, to);
            Map<Dyad, DyadSeries> series =
                    new SeriesReader(session, period, past, to, coverage).of(List.of(dyad, dyad.reversed()));
            Marks there = Marks.of(session, dyad, from, to);
            Marks back = Marks.of(session, dyad.reversed(), from, to);
            List<Happening> happenings = Stream.concat(there.happenings().stream(), back.happenings().stream())
                    .toList();
            LocalDate first = from;
            return new DyadView(
                    from,
                    to,
                    measure,
                    way(dyad, series, there, first, measure),
                    way(dyad.reversed(), series, back, first, measure),
                    new Coverage(coverage.days().stream()
                            .filter(day -> !day.day().isBefore(first))
                            .toList()),
                    StatedAnswers.read(session, dyad, first, to).chains(happenings),
                    claims);
        });
    }

    /** The last day, up to one, of which a happening between two countries is known. */
    public Optional<LocalDate> lastHappening(Dyad dyad, LocalDate to) {
        return store.read(tables -> tables.session()
                .one(
                        "SELECT max(last_day) AS last FROM happening WHERE ((source = ? AND target = ?)"
                                + " OR (source = ? AND target = ?)) AND first_day <= CAST(? AS DATE)",
                        row -> row.day("last"),
                        dyad.source(),
                        dyad.target(),
                        dyad.target(),
                        dyad.source(),
                        to.toString()));
    }

    private static DyadView.Way way(
            Dyad dyad, Map<Dyad, DyadSeries> all, Marks marks, LocalDate from, Measure measure) {
        DyadSeries series = Objects.requireNonNull(all.get(dyad));
        DyadSeries other = Objects.requireNonNull(all.get(dyad.reversed()));
        Usual usual = new Usual(series, measure);
        int read = firstRead(series);
        List<DyadView.Usual> shown = new ArrayList<>();
        LocalDate first = series.period().startOf(from);
        for (int i = 0; i < series.intervals().size(); i++) {
            LocalDate start = series.intervals().get(i).start();
            if (!start.isBefore(first)) {
                usual.at(i)
                        .ifPresent(found ->
                                shown.add(new DyadView.Usual(start, found.value(), found.median(), found.spread())));
            }
        }
        return new DyadView.Way(
                dyad,
                new DyadSeries(
                        series.subject(),
                        series.period(),
                        series.intervals().stream()
                                .filter(interval -> !interval.start().isBefore(first))
                                .toList()),
                shown,
                marks.marks(),
                marks.leftOut(),
                new Assessor(measure).assess(series, marks.happenings()),
                ChangePoints.of(series, measure),
                GrangerTest.test(dyad, scores(series, read), scores(other, read), LAGS)
                        .orElse(null));
    }

    /** The first period that anything was read of: what lies before it is unknown, not calm. */
    private static int firstRead(DyadSeries series) {
        return IntStream.range(0, series.intervals().size())
                .filter(i -> series.intervals().get(i).isCovered())
                .findFirst()
                .orElse(series.intervals().size());
    }

    private static double[] scores(DyadSeries series, int from) {
        return IntStream.range(from, series.intervals().size())
                .mapToDouble(i -> series.intervals().get(i).sums().goldsteinSum())
                .toArray();
    }

    /** The dyads that change most: of those with most happenings in the latest windows, worse before better, by how far out of the usual. */
    public List<DyadRow> ranking(Filter filter, Measure measure, int most) {
        return store.read(tables -> {
            Session session = tables.session();
            LocalDate today = LocalDate.now(clock);
            LocalDate asked = filter.days(today).to();
            LocalDate known = Coverage.lastDay(session, today).orElse(today);
            LocalDate to = asked == null || asked.isAfter(known) ? known : asked;
            LocalDate past = Period.WEEK.startOf(to).minusWeeks(WEEKS_BEFORE);
            List<Dyad> active = active(session, filter, past, to, most);
            if (active.isEmpty()) {
                return List.of();
            }
            Coverage coverage = Coverage.between(session, past, to);
            Map<Dyad, DyadSeries> series = new SeriesReader(session, Period.WEEK, past, to, coverage).of(active);
            Map<Dyad, List<Happening>> latest =
                    latest(session, active, Period.WEEK.startOf(to).minusWeeks(4), to);
            return active.stream()
                    .map(dyad -> row(
                            dyad,
                            Objects.requireNonNull(series.get(dyad)),
                            latest.getOrDefault(dyad, List.of()),
                            measure,
                            to))
                    .sorted(Comparator.<DyadRow>comparingDouble(row -> row.score() == null ? 0 : -Math.abs(row.score()))
                            .thenComparing(row -> -row.happenings())
                            .thenComparing(DyadRow::dyad))
                    .toList();
        });
    }

    private static List<Dyad> active(Session session, Filter filter, LocalDate from, LocalDate to, int most) {
        List<Object> values = new ArrayList<>(List.of(to.minusDays(34).toString(), from.toString(), to.toString()));
        StringBuilder where = new StringBuilder();
        for (String actor : filter.values(Key.ACTOR)) {
            where.append(where.isEmpty() ? " AND (" : " OR ").append("source = ? OR target = ?");
            values.add(actor);
            values.add(actor);
        }
        where.append(where.isEmpty() ? "" : ")");
        return session.list(
                "SELECT source, target, count(*) AS n,"
                        + " sum(CASE WHEN first_day >= CAST(? AS DATE) THEN 1 ELSE 0 END) AS recent FROM happening"
                        + " WHERE first_day >= CAST(? AS DATE) AND first_day <= CAST(? AS DATE)" + where
                        + " GROUP BY source, target ORDER BY recent DESC, n DESC, source, target LIMIT " + most,
                row -> new Dyad(row.text("source"), row.text("target")),
                values.toArray());
    }

    private static Map<Dyad, List<Happening>> latest(Session session, List<Dyad> dyads, LocalDate from, LocalDate to) {
        Set<Dyad> wanted = new HashSet<>(dyads);
        Map<Dyad, List<Happening>> found = new HashMap<>();
        session.each(
                "SELECT incident, first_day, last_day, source, target, kind, quad_class, goldstein, plover, reports, place"
                        + " FROM happening WHERE first_day >= CAST(? AS DATE) AND first_day <= CAST(? AS DATE)",
                row -> {
                    Dyad dyad = new Dyad(row.text("source"), row.text("target"));
                    if (wanted.contains(dyad)) {
                        found.computeIfAbsent(dyad, any -> new ArrayList<>())
                                .add(new Happening(
                                        row.text("incident"),
                                        Objects.requireNonNull(row.day("first_day")),
                                        Objects.requireNonNull(row.day("last_day")),
                                        dyad.source(),
                                        dyad.target(),
                                        row.text("kind"),
                                        row.integer("quad_class"),
                                        row.real("goldstein"),
                                        row.realOrNull("plover"),
                                        row.integer("reports"),
                                        row.textOrNull("place")));
                    }
                },
                from.toString(),
                to.toString());
        return found;
    }

    private static DyadRow row(Dyad dyad, DyadSeries series, List<Happening> latest, Measure measure, LocalDate to) {
        Assessment assessment = new Assessor(measure).assess(series, latest);
        return new DyadRow(
                dyad.toString(),
                dyad.source(),
                dyad.target(),
                assessment.arrow(),
                assessment.reason(),
                assessment.ingredients().map(found -> found.score()).orElse(null),
                assessment.latest().happenings(),
                assessment.ingredients().map(found -> found.median()).orElse(null),
                assessment.ingredients().map(found -> found.value()).orElse(null),
                assessment
                        .ingredients()
                        .map(found -> found.windowFrom())
                        .orElse(Period.WEEK.startOf(to).minusWeeks(4)),
                assessment.ingredients().map(found -> found.windowTo()).orElse(to),
                series.total().happenings());
    }
}
