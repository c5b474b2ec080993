package org.tocsin.monitor.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Sums;

/**
 * Adds happenings up by period. All series of one builder have the same periods and the same coverage. A happening counts once, in the period of
 * its first day; how many reports it has is a number beside it.
 */
public final class SeriesBuilder {
    private final Period period;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<LocalDate, Integer> coverage = new HashMap<>();

    /**
     * @param from first day of the series
     * @param to last day: what lies behind it is not looked at; a last period that it cuts short is marked as running
     * @param coverageOfDay articles (or rows of an event table, whatever their actors) that tell of a day; a day that is missing has none
     */
    public SeriesBuilder(Period period, LocalDate from, LocalDate to, Map<LocalDate, Integer> coverageOfDay) {
        this.period = period;
        this.from = period.startOf(from);
        this.to = to;
        coverageOfDay.forEach((day, articles) -> {
            if (!day.isAfter(to)) {
                coverage.merge(period.startOf(day), articles, Integer::sum);
            }
        });
    }

    /** The series of those happenings. */
    public DyadSeries build(String subject, Iterable<Happening> happenings) {
        SortedMap<LocalDate, Sums> sums = new TreeMap<>();
        for (Happening happening : happenings) {
            LocalDate day = happening.start();
            if (!day.isBefore(from) && !day.isAfter(to)) {
                sums.merge(period.startOf(day), Sums.NONE.plus(happening), Sums::plus);
            }
        }
        List<Interval> intervals = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = period.plus(start, 1)) {
            intervals.add(new Interval(
                    start,
                    sums.getOrDefault(start, Sums.NONE),
                    coverage.getOrDefault(start, 0),
                    period.lastDay(start).isAfter(to)));
        }
        return new DyadSeries(subject, period, intervals);
    }
}
