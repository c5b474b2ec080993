package org.tocsin.monitor.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeltTest {
    @Test
    void findsTheWeekInWhichTheLevelChanges() {
        double[] values = IntStream.range(0, 60)
                .mapToDouble(i -> (i < 40 ? 2 : 9) + i % 3)
                .toArray();

        assertThat(Pelt.changes(values)).containsExactly(40);
    }

    @Test
    void aSeriesThatNeverMovesOrIsTooShortHasNoChange() {
        assertThat(Pelt.changes(new double[100])).isEmpty();
        assertThat(Pelt.changes(new double[] {0, 0, 0, 0, 9, 9, 9, 9, 9})).isEmpty();
        assertThat(Pelt.changes(new double[0])).isEmpty();
    }

    @Test
    void staysSilentOnNoise() {
        long alarms = IntStream.range(0, 200)
                .filter(seed -> {
                    Random random = new Random(seed);
                    return !Pelt.changes(random.doubles(150, -1, 1).toArray()).isEmpty();
                })
                .count();

        assertThat(alarms).isLessThan(10);
    }

    @Test
    void findsTheBestOfAllSplits() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double[] values = new double[10 + random.nextInt(70)];
            double level = 0;
            for (int i = 0; i < values.length; i++) {
                level = random.nextInt(12) == 0 ? 6 * random.nextGaussian() : level;
                values[i] = level + random.nextGaussian();
            }

            assertThat(Pelt.changes(values)).as("seed %d", seed).isEqualTo(bestSplit(values));
        }
    }

    /** Optimal partitioning (Jackson and others 2005): every earlier start is tried for every end, none is pruned. */
    private static List<Integer> bestSplit(double[] values) {
        int n = values.length;
        double mean = Arrays.stream(values).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
        double[] z = Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
        double penalty = 3 * Math.log(n);
        double[] best = new double[n + 1];
        List<List<Integer>> splits = new ArrayList<>();
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        splits.add(List.of());
        for (int end = 1; end <= n; end++) {
            splits.add(List.of());
            for (int start = 0; start <= end - 5; start++) {
                double[] segment = Arrays.copyOfRange(z, start, end);
                double level = Arrays.stream(segment).average().orElseThrow();
                double cost = best[start]
                        + penalty
                        + Arrays.stream(segment)
                                .map(v -> (v - level) * (v - level))
                                .sum();
                if (cost < best[end]) {
                    best[end] = cost;
                    List<Integer> split = new ArrayList<>(splits.get(start));
                    if (start > 0) {
                        split.add(start);
                    }
                    splits.set(end, split);
                }
            }
        }
        return splits.get(n);
    }
}
