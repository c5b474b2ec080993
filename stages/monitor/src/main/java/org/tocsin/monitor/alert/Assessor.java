package org.tocsin.monitor.alert;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Baseline;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.monitor.series.Usual;

/** Says in an arrow and one line whether it is getting worse: two spreads above what is usual is worse, two below is better. */
public final class Assessor {
    private static final double NOTABLE = 2;
    /** With fewer happenings in window and past nothing is said. */
    private static final int FEWEST_HAPPENINGS = 5;

    private final Measure measure;

    /** @param measure a measure of conflict: more of it is worse */
    public Assessor(Measure measure) {
        this.measure = measure;
    }

    /**
     * How the end of a series looks. A period that is not over may make it worse, as it can only grow, and not better.
     *
     * @param happenings those of the series
     */
    public Assessment assess(DyadSeries series, List<Happening> happenings) {
        int end = series.intervals().size() - 1;
        Usual usual = new Usual(series, measure);
        int known = series.total().happenings();
        Optional<Baseline> baseline = baseline(series, usual, end);
        if (baseline.isEmpty() || known < FEWEST_HAPPENINGS) {
            return tooLittle(series, known, end, usual);
        }
        Baseline found = baseline.get();
        Arrow arrow = Arrow.SAME;
        if (found.score() >= NOTABLE) {
            arrow = Arrow.WORSE;
        } else if (found.score() <= -NOTABLE) {
            arrow = Arrow.BETTER;
        }
        List<Happening> latest = happenings.stream()
                .filter(happening -> !happening.start().isBefore(found.windowFrom())
                        && !happening.start().isAfter(found.windowTo()))
                .toList();
        return new Assessment(series.subject(), arrow, Reason.of(measure, found, latest), found, usual.sums(end));
    }

    private static Optional<Baseline> baseline(DyadSeries series, Usual usual, int end) {
        if (end < 0) {
            return Optional.empty();
        }
        Optional<Baseline> last = usual.at(end);
        boolean isRunning = series.intervals().get(end).isRunning();
        boolean isWorse = last.isPresent() && last.get().score() >= NOTABLE;
        return isRunning && !isWorse && end > 0 ? usual.at(end - 1) : last;
    }

    private static Assessment tooLittle(DyadSeries series, int known, int end, Usual usual) {
        long covered = series.intervals().stream()
                .filter(interval -> interval.isCovered())
                .count();
        String reason = known + (known == 1 ? " happening" : " happenings") + " in "
                + series.intervals().size() + " " + series.period().plural() + ", " + covered + " of them covered";
        return new Assessment(
                series.subject(),
                Arrow.TOO_LITTLE_DATA,
                reason,
                null,
                end < 0 ? org.tocsin.model.series.Sums.NONE : usual.sums(end));
    }
}
