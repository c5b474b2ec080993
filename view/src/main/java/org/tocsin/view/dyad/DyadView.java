package org.tocsin.view.dyad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.ChangePoint;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Reciprocity;
import org.tocsin.view.list.ClaimRow;

/**
 * Two countries, both ways.
 *
 * @param from first day shown
 * @param to last day shown
 * @param measure the number of a period that arrows, changes and what is usual are about
 * @param there what the first does to the second
 * @param back what the second does to the first
 * @param coverage how much was read of each day shown
 * @param chains tit for tat, oldest first
 * @param claims what one side says of the other, newest first
 */
public record DyadView(
        LocalDate from,
        LocalDate to,
        Measure measure,
        Way there,
        Way back,
        Coverage coverage,
        List<Chain> chains,
        List<ClaimRow> claims) {

    /**
     * One direction.
     *
     * @param series by period over the days shown; a period without coverage is not a calm one
     * @param usual median and spread per period shown, where enough was covered before it
     * @param marks every happening in the days shown, by first day
     * @param marksLeftOut how many more there are, the mildest
     * @param assessment the arrow at the end, with its reason and ingredients
     * @param reciprocity whether this side answers the other; absent where the series are too short or too still
     */
    public record Way(
            Dyad dyad,
            DyadSeries series,
            List<Usual> usual,
            List<Mark> marks,
            long marksLeftOut,
            Assessment assessment,
            List<ChangePoint> changes,
            @Nullable Reciprocity reciprocity) {
        public Optional<Reciprocity> answers() {
            return Optional.ofNullable(reciprocity);
        }
    }

    /**
     * The window that ends with a period, beside what was usual before it.
     *
     * @param start first day of the period that the window ends with
     * @param value sum of the measure in the window: seven days or four weeks
     * @param median of the windows before it
     * @param spread of the windows before it
     */
    public record Usual(LocalDate start, double value, double median, double spread) {}

    /**
     * A happening on the chart.
     *
     * @param sentence of its first report
     * @param goldstein -10 to 10
     */
    public record Mark(
            String incident,
            LocalDate start,
            LocalDate end,
            String kind,
            String cameo,
            int quadClass,
            double goldstein,
            @Nullable Double plover,
            String status,
            boolean isDisputed,
            int reports,
            int owners,
            int independentSources,
            String actors,
            String recipients,
            String sentence) {}
}
