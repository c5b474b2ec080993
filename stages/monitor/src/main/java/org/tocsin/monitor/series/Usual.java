package org.tocsin.monitor.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.tocsin.model.series.Baseline;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Sums;

/**
 * What is usual: the median of the sums over all windows of the past year, and their spread as the median absolute deviation times 1.4826 (which is
 * the standard deviation, were they normal: Rousseeuw and Croux 1993). Neither moves for a few wild weeks, as mean and standard deviation would.
 * Series of rare acts have a spread of 0 by that; it is therefore at least what chance alone gives acts of this size: a sum with median m of
 * acts worth u each has the standard deviation √(m·u) (compound Poisson), with m at least one act.
 *
 * <p>The window is four weeks (for days: seven days), the past 52 windows' ends before it (days: 91), of which half must be covered.
 */
public final class Usual {
    private static final double MAD_TO_STANDARD_DEVIATION = 1.4826;

    private final DyadSeries series;
    private final Measure measure;
    private final int window;
    private final int past;

    public Usual(DyadSeries series, Measure measure) {
        this.series = series;
        this.measure = measure;
        this.window = window(series);
        this.past = switch (series.period()) {
            case DAY -> 91;
            case WEEK -> 52;
        };
    }

    private static int window(DyadSeries series) {
        return switch (series.period()) {
            case DAY -> 7;
            case WEEK -> 4;
        };
    }

    /** The window that ends with a period against what was usual before it; empty where too little is covered. Looks at nothing behind it. */
    public Optional<Baseline> at(int end) {
        if (!isCovered(end)) {
            return Optional.empty();
        }
        double[] sums = new double[past];
        int windows = 0;
        int firstEnd = Math.max(window - 1, end - window + 1 - past);
        for (int earlier = firstEnd; earlier <= end - window; earlier++) {
            if (isCovered(earlier)) {
                sums[windows++] = value(earlier);
            }
        }
        if (2 * windows < past) {
            return Optional.empty();
        }
        double[] known = Arrays.copyOf(sums, windows);
        double median = median(known);
        double deviation = MAD_TO_STANDARD_DEVIATION
                * median(Arrays.stream(known).map(sum -> Math.abs(sum - median)).toArray());
        double chance = Math.sqrt(Math.max(median, measure.unit()) * measure.unit());
        return Optional.of(new Baseline(
                series.intervals().get(firstEnd - window + 1).start(),
                windows,
                median,
                Math.max(deviation, chance),
                firstDay(end),
                lastDay(end),
                value(end)));
    }

    /** What happened in the window that ends with a period. */
    public Sums sums(int end) {
        Sums sums = Sums.NONE;
        for (int i = Math.max(0, end - window + 1); i <= end; i++) {
            sums = sums.plus(series.intervals().get(i).sums());
        }
        return sums;
    }

    /** First day of the window that ends with a period. */
    public LocalDate firstDay(int end) {
        return series.intervals().get(Math.max(0, end - window + 1)).start();
    }

    /** Last day of that period. */
    public LocalDate lastDay(int end) {
        return series.period().lastDay(series.intervals().get(end).start());
    }

    private boolean isCovered(int end) {
        return end >= window - 1
                && series.intervals().subList(end - window + 1, end + 1).stream()
                        .allMatch(Interval::isCovered);
    }

    private double value(int end) {
        double value = 0;
        for (int i = end - window + 1; i <= end; i++) {
            value += measure.of(series.intervals().get(i).sums());
        }
        return value;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
