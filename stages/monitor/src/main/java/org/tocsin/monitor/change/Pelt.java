package org.tocsin.monitor.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Change points in the mean by PELT: R. Killick, P. Fearnhead and I. A. Eckley, "Optimal detection of changepoints with a linear computational
 * cost", Journal of the American Statistical Association 107 (2012). It finds the split of least total cost exactly, where a segment costs its sum of
 * squared deviations from its mean and each change costs a penalty.
 *
 * <p>The setting is one for all series: values are put to mean 0 and variance 1 over the whole series; the penalty is 3 ln n, the modified
 * Bayesian criterion of Zhang and Siegmund (Biometrics 63, 2007) as the R package changepoint has it; segments have at least five
 * values, because changes nearer to each other cannot be told from an outlier.
 */
public final class Pelt {
    private static final int SHORTEST_SEGMENT = 5;
    private static final double PENALTY_PER_LOG = 3;

    private Pelt() {}

    /** The places at which a new level begins, ascending; never 0. */
    public static List<Integer> changes(double[] values) {
        int n = values.length;
        if (n < 2 * SHORTEST_SEGMENT) {
            return List.of();
        }
        Segments segments = Segments.of(values);
        double penalty = PENALTY_PER_LOG * Math.log(n);
        double[] best = new double[n + 1];
        int[] lastChange = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        List<Integer> candidates = new ArrayList<>(List.of(0));
        for (int end = SHORTEST_SEGMENT; end <= n; end++) {
            for (int start : candidates) {
                double cost = best[start] + segments.cost(start, end) + penalty;
                if (cost < best[end]) {
                    best[end] = cost;
                    lastChange[end] = start;
                }
            }
            prune(candidates, segments, best, end + 1 - SHORTEST_SEGMENT);
            if (end + 1 >= 2 * SHORTEST_SEGMENT) {
                candidates.add(end + 1 - SHORTEST_SEGMENT);
            }
        }
        return backwards(lastChange, n);
    }

    /**
     * A start that costs more than a change at {@code later} can never win again: equation 4 of the paper, with its constant at 0. It is asked a
     * segment's length late, since before that no segment may begin at {@code later} and the start may still be needed.
     */
    private static void prune(List<Integer> candidates, Segments segments, double[] best, int later) {
        candidates.removeIf(
                start -> later - start >= SHORTEST_SEGMENT && best[start] + segments.cost(start, later) > best[later]);
    }

    private static List<Integer> backwards(int[] lastChange, int n) {
        List<Integer> changes = new ArrayList<>();
        for (int end = lastChange[n]; end > 0; end = lastChange[end]) {
            changes.add(end);
        }
        Collections.reverse(changes);
        return changes;
    }

    /** Sums that give the cost of any segment at once. */
    private record Segments(List<Double> sums, List<Double> squares) {
        static Segments of(double[] values) {
            double mean = Arrays.stream(values).average().orElse(0);
            double variance = Arrays.stream(values)
                    .map(v -> (v - mean) * (v - mean))
                    .average()
                    .orElse(0);
            double deviation = variance > 0 ? Math.sqrt(variance) : 1;
            List<Double> sums = new ArrayList<>(List.of(0.0));
            List<Double> squares = new ArrayList<>(List.of(0.0));
            for (double value : values) {
                double z = (value - mean) / deviation;
                sums.add(sums.get(sums.size() - 1) + z);
                squares.add(squares.get(squares.size() - 1) + z * z);
            }
            return new Segments(sums, squares);
        }

        double cost(int start, int end) {
            double sum = sums.get(end) - sums.get(start);
            return squares.get(end) - squares.get(start) - sum * sum / (end - start);
        }
    }
}
