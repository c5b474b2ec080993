package org.tocsin.view.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Sums;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/** Adds happenings up in the database: {@link org.tocsin.monitor.series.SeriesBuilder}'s sums without reading the happenings. */
final class SeriesReader {
    private final Session session;
    private final Period period;
    private final LocalDate from;
    private final LocalDate to;
    private final Coverage coverage;

    /**
     * @param from first day of the first period
     * @param to last day that is known; the period that it lies in is shown as far as it goes
     */
    SeriesReader(Session session, Period period, LocalDate from, LocalDate to, Coverage coverage) {
        this.session = session;
        this.period = period;
        this.from = period.startOf(from);
        this.to = to;
        this.coverage = coverage;
    }

    /** The series of dyads; one without a happening has empty periods. */
    Map<Dyad, DyadSeries> of(List<Dyad> dyads) {
        Map<Dyad, SortedMap<LocalDate, Sums>> sums = new HashMap<>();
        dyads.forEach(dyad -> sums.put(dyad, new TreeMap<>()));
        List<Object> values = new ArrayList<>();
        dyads.forEach(dyad -> {
            values.add(dyad.source());
            values.add(dyad.target());
        });
        values.add(from.toString());
        values.add(to.toString());
        String start = period == Period.WEEK ? "CAST(date_trunc('week', first_day) AS DATE)" : "first_day";
        session.each(
                "SELECT source, target, " + start + " AS start, count(*) AS happenings, sum(reports) AS reports,"
                        + " sum(greatest(0, -goldstein)) AS goldstein_conflict,"
                        + " sum(greatest(0, goldstein)) AS goldstein_cooperation,"
                        + " sum(greatest(0, -coalesce(plover, 0))) AS plover_conflict,"
                        + " sum(greatest(0, coalesce(plover, 0))) AS plover_cooperation,"
                        + " sum(CASE WHEN quad_class = 1 THEN 1 ELSE 0 END) AS quad1,"
                        + " sum(CASE WHEN quad_class = 2 THEN 1 ELSE 0 END) AS quad2,"
                        + " sum(CASE WHEN quad_class = 3 THEN 1 ELSE 0 END) AS quad3,"
                        + " sum(CASE WHEN quad_class = 4 THEN 1 ELSE 0 END) AS quad4 FROM happening WHERE ("
                        + String.join(" OR ", Collections.nCopies(dyads.size(), "(source = ? AND target = ?)"))
                        + ") AND first_day >= CAST(? AS DATE) AND first_day <= CAST(? AS DATE) GROUP BY source, target, "
                        + start,
                row -> Objects.requireNonNull(sums.get(new Dyad(row.text("source"), row.text("target"))))
                        .put(Objects.requireNonNull(row.day("start")), sums(row)),
                values.toArray());
        Map<Dyad, DyadSeries> series = new HashMap<>();
        sums.forEach((dyad, found) -> series.put(dyad, series(dyad, found)));
        return series;
    }

    private static Sums sums(Row row) {
        return new Sums(
                row.integer("happenings"),
                row.integer("reports"),
                row.real("goldstein_conflict"),
                row.real("goldstein_cooperation"),
                row.real("plover_conflict"),
                row.real("plover_cooperation"),
                row.integer("quad1"),
                row.integer("quad2"),
                row.integer("quad3"),
                row.integer("quad4"));
    }

    private DyadSeries series(Dyad dyad, Map<LocalDate, Sums> sums) {
        Map<LocalDate, Integer> covered = new HashMap<>();
        coverage.days().forEach(day -> covered.merge(period.startOf(day.day()), day.articles(), Integer::sum));
        List<Interval> intervals = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = period.plus(start, 1)) {
            intervals.add(new Interval(
                    start,
                    sums.getOrDefault(start, Sums.NONE),
                    covered.getOrDefault(start, 0),
                    period.lastDay(start).isAfter(to)));
        }
        return new DyadSeries(dyad.toString(), period, intervals);
    }
}
