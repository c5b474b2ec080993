package org.tocsin.model.series;

import java.util.List;

/**
 * What happened, period by period without a gap.
 *
 * @param subject what the series is of: a dyad ({@code RUS-AZE}), an actor, a place or a query
 */
public record DyadSeries(String subject, Period period, List<Interval> intervals) {
    public DyadSeries {
        intervals = List.copyOf(intervals);
        for (int i = 1; i < intervals.size(); i++) {
            if (!intervals
                    .get(i)
                    .start()
                    .equals(period.plus(intervals.get(i - 1).start(), 1))) {
                throw new IllegalArgumentException("gap in the series of " + subject + " before "
                        + intervals.get(i).start());
            }
        }
    }

    /** All periods added up. */
    public Sums total() {
        Sums total = Sums.NONE;
        for (Interval interval : intervals) {
            total = total.plus(interval.sums());
        }
        return total;
    }
}
