package org.tocsin.monitor.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.model.series.Baseline;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;

/** Puts an alert or arrow into one line that shows its numbers. */
final class Reason {
    private static final int KINDS_NAMED = 3;

    private Reason() {}

    /** For example: "plover conflict 51 from 2025-06-09 to 2025-07-06, usually 5 (spread 5, 52 windows); 6 happenings: COERCE 4, REJECT 2". */
    static String of(Measure measure, Baseline baseline, List<Happening> happenings) {
        return String.format(
                Locale.ROOT,
                "%s %s from %s to %s, usually %s (spread %s, %d windows); %s",
                measure.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                number(baseline.value()),
                baseline.windowFrom(),
                baseline.windowTo(),
                number(baseline.median()),
                number(baseline.spread()),
                baseline.windows(),
                kinds(happenings));
    }

    private static String kinds(List<Happening> happenings) {
        Map<String, Integer> counts = new TreeMap<>();
        happenings.forEach(happening -> counts.merge(happening.kind(), 1, Integer::sum));
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KINDS_NAMED)
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        String count = happenings.size() == 1 ? "1 happening" : happenings.size() + " happenings";
        return named.isEmpty() ? count : count + ": " + named;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
