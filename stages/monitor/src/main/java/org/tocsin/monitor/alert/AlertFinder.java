package org.tocsin.monitor.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.AlertRule;
import org.tocsin.model.series.Baseline;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.monitor.series.SeriesBuilder;
import org.tocsin.monitor.series.Usual;

/**
 * Raises an alert when the latest window lies 3.5 spreads above what is usual: the cut-off that Iglewicz and Hoaglin (How to Detect and Handle
 * Outliers, 1993) give for scores by median and MAD. It fires once for each crossing, and is armed again when the window is back within one
 * spread. Each alert rests on periods up to its own and on none behind it, so a run over the past gives what would have been raised then. A period
 * that is still running counts as it stands: its sums can only grow, so that what is too much by Thursday is too much by Sunday.
 */
public final class AlertFinder {
    private static final double CROSSING = 3.5;
    private static final double ARMED_AGAIN_BELOW = 1;
    private static final int MOST_HAPPENINGS_NAMED = 20;

    private final Measure measure;

    public AlertFinder(Measure measure) {
        this.measure = measure;
    }

    /** The alerts of a rule over all periods of a builder, oldest first. */
    public List<Alert> alerts(AlertRule rule, Collection<Happening> happenings, SeriesBuilder builder) {
        List<Happening> matching = happenings.stream().filter(rule::matches).toList();
        DyadSeries series = builder.build(rule.id(), matching);
        Usual usual = new Usual(series, measure);
        List<Alert> alerts = new ArrayList<>();
        boolean isArmed = true;
        for (int i = 0; i < series.intervals().size(); i++) {
            Optional<Baseline> baseline = usual.at(i);
            if (baseline.isPresent()) {
                double score = baseline.get().score();
                if (isArmed && score >= CROSSING) {
                    alerts.add(alert(rule, baseline.get(), matching));
                    isArmed = false;
                } else if (score < ARMED_AGAIN_BELOW) {
                    isArmed = true;
                }
            }
        }
        return alerts;
    }

    private Alert alert(AlertRule rule, Baseline baseline, List<Happening> matching) {
        List<Happening> inWindow = matching.stream()
                .filter(happening -> isIn(happening.start(), baseline))
                .sorted(Comparator.comparingDouble(Happening::goldstein).thenComparing(Happening::id))
                .toList();
        String reason = Reason.of(measure, baseline, inWindow);
        return new Alert(
                rule.id() + "/" + measure.name().toLowerCase(Locale.ROOT) + "/" + baseline.windowTo(),
                rule.id(),
                baseline.windowTo(),
                reason,
                baseline,
                inWindow.stream()
                        .limit(MOST_HAPPENINGS_NAMED)
                        .map(Happening::id)
                        .toList());
    }

    private static boolean isIn(LocalDate day, Baseline baseline) {
        return !day.isBefore(baseline.windowFrom()) && !day.isAfter(baseline.windowTo());
    }
}
