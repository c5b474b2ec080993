package org.tocsin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.monitor.change.Pelt;

/**
 * Change points against those that several people marked, as G. J. J. van den Burg and C. K. I. Williams score them ("An evaluation of change
 * point detection algorithms", 2020): F1 with a margin of five, in which the beginning always counts as found, recall is the mean over the people
 * and precision is against all their marks; and the covering of each person's segments by the found ones, averaged.
 *
 * @param f1 0 to 1
 * @param covering 0 to 1
 * @param silentF1 what no change at all would get
 * @param silentCovering what no change at all would get
 */
public record ChangePointScore(
        String series, List<Integer> found, double f1, double covering, double silentF1, double silentCovering) {
    private static final int MARGIN = 5;

    public ChangePointScore {
        found = List.copyOf(found);
    }

    /**
     * Scores each series of a folder in the form of the Turing Change Point Dataset: {@code annotations.json} with {@code {series: {person:
     * [index]}}} and {@code datasets/SERIES/SERIES.json}. Missing values are interpolated.
     */
    public static List<ChangePointScore> of(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode annotations = json.readTree(folder.resolve("annotations.json").toFile());
        List<ChangePointScore> scores = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : annotations.properties()) {
            String name = entry.getKey();
            JsonNode series = json.readTree(folder.resolve("datasets")
                    .resolve(name)
                    .resolve(name + ".json")
                    .toFile());
            List<List<Integer>> marks = new ArrayList<>();
            for (JsonNode person : entry.getValue()) {
                List<Integer> marked = new ArrayList<>();
                person.forEach(mark -> marked.add(mark.asInt()));
                marks.add(marked);
            }
            double[] values = values(series.path("series").path(0).path("raw"));
            scores.add(of(name, values.length, marks, Pelt.changes(values)));
        }
        return scores;
    }

    /** The score of one series of n values. */
    public static ChangePointScore of(String series, int n, List<List<Integer>> marks, List<Integer> found) {
        return new ChangePointScore(
                series,
                found,
                f1(marks, found),
                covering(n, marks, found),
                f1(marks, List.of()),
                covering(n, marks, List.of()));
    }

    private static double[] values(JsonNode raw) {
        TreeMap<Integer, Double> known = new TreeMap<>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isNull()) {
                known.put(i, raw.get(i).asDouble());
            }
        }
        double[] values = new double[raw.size()];
        for (int i = 0; i < values.length; i++) {
            Map.Entry<Integer, Double> before = known.floorEntry(i);
            Map.Entry<Integer, Double> after = known.ceilingEntry(i);
            if (before == null || after == null) {
                values[i] = known.isEmpty() ? 0 : (before == null ? known.firstEntry() : before).getValue();
            } else {
                double share = before.getKey().equals(after.getKey())
                        ? 0
                        : (double) (i - before.getKey()) / (after.getKey() - before.getKey());
                values[i] = before.getValue() + share * (after.getValue() - before.getValue());
            }
        }
        return values;
    }

    private static double f1(List<List<Integer>> marks, List<Integer> found) {
        TreeSet<Integer> all = new TreeSet<>(List.of(0));
        marks.forEach(all::addAll);
        TreeSet<Integer> given = new TreeSet<>(found);
        given.add(0);
        double precision = (double) hits(all, given) / given.size();
        double recall = 0;
        for (List<Integer> person : marks) {
            TreeSet<Integer> own = new TreeSet<>(person);
            own.add(0);
            recall += (double) hits(own, given) / own.size() / marks.size();
        }
        return 2 * precision * recall / (precision + recall);
    }

    /** Marks that a found change lies near; each change serves one mark. */
    private static int hits(Collection<Integer> marks, Collection<Integer> found) {
        TreeSet<Integer> left = new TreeSet<>(found);
        int hits = 0;
        for (int mark : marks) {
            Integer nearest = null;
            for (int change : left) {
                boolean isNear = Math.abs(change - mark) <= MARGIN;
                if (isNear && (nearest == null || Math.abs(change - mark) < Math.abs(nearest - mark))) {
                    nearest = change;
                }
            }
            if (nearest != null) {
                left.remove(nearest);
                hits++;
            }
        }
        return hits;
    }

    private static double covering(int n, List<List<Integer>> marks, List<Integer> found) {
        List<int[]> segments = segments(n, found);
        double sum = 0;
        for (List<Integer> person : marks) {
            for (int[] own : segments(n, person)) {
                double best = 0;
                for (int[] segment : segments) {
                    int common = Math.min(own[1], segment[1]) - Math.max(own[0], segment[0]);
                    int both = Math.max(own[1], segment[1]) - Math.min(own[0], segment[0]);
                    best = Math.max(best, (double) Math.max(0, common) / both);
                }
                sum += (own[1] - own[0]) * best / n / marks.size();
            }
        }
        return sum;
    }

    private static List<int[]> segments(int n, List<Integer> changes) {
        TreeSet<Integer> ends = new TreeSet<>(changes);
        ends.add(n);
        List<int[]> segments = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            if (end > start) {
                segments.add(new int[] {start, end});
                start = end;
            }
        }
        return segments;
    }
}
