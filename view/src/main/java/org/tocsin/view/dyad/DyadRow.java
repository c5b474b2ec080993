package org.tocsin.view.dyad;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Arrow;

/**
 * A directed pair of countries in the ranking by change.
 *
 * @param reason one line, with the numbers behind the arrow
 * @param score how many spreads the latest window lies above what is usual; absent where there is too little data
 * @param latest happenings in the latest window
 * @param usual what is usual of the measure; absent where there is too little data
 * @param happenings in the past year
 */
public record DyadRow(
        String dyad,
        String source,
        String target,
        Arrow arrow,
        String reason,
        @Nullable Double score,
        int latest,
        @Nullable Double usual,
        @Nullable Double value,
        LocalDate windowFrom,
        LocalDate windowTo,
        int happenings) {}
