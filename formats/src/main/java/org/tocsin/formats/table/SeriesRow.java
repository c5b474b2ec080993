package org.tocsin.formats.table;

import java.util.List;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Period;

/**
 * One period of a series.
 *
 * @param subject what the series is of: a dyad ({@code RUS-AZE}), an actor, a place or a query
 */
public record SeriesRow(String subject, Period period, Interval interval) {
    /** The rows of a series, in the order of time. */
    public static List<SeriesRow> of(DyadSeries series) {
        return series.intervals().stream()
                .map(interval -> new SeriesRow(series.subject(), series.period(), interval))
                .toList();
    }
}
