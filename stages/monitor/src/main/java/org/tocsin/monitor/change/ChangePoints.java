package org.tocsin.monitor.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.model.series.ChangePoint;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Measure;

/** Lasting changes of level in a series. Looks back over all of it: it explains the past and raises no alert. */
public final class ChangePoints {
    private ChangePoints() {}

    /** The changes of a measure, oldest first. Periods that nobody covered are left out, not taken as 0, and so is one that is not over. */
    public static List<ChangePoint> of(DyadSeries series, Measure measure) {
        List<Interval> covered = series.intervals().stream()
                .filter(interval -> interval.isCovered() && !interval.isRunning())
                .toList();
        double[] values = covered.stream()
                .mapToDouble(interval -> measure.of(interval.sums()))
                .toArray();
        List<Integer> changes = Pelt.changes(values);
        List<ChangePoint> points = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            int from = i == 0 ? 0 : changes.get(i - 1);
            int at = changes.get(i);
            int to = i + 1 == changes.size() ? values.length : changes.get(i + 1);
            points.add(new ChangePoint(
                    covered.get(at).start(),
                    series.intervals().indexOf(covered.get(at)),
                    mean(values, from, at),
                    mean(values, at, to)));
        }
        return points;
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElse(0);
    }
}
