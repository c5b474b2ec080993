package org.tocsin.model.series;

import java.time.LocalDate;

/**
 * One period of a series.
 *
 * @param start first day
 * @param coverage articles read (or rows of the event table, of all actors) that tell of this period: with none, nothing is known
 * @param isRunning whether more of it is to come: its sums can only grow
 */
public record Interval(LocalDate start, Sums sums, int coverage, boolean isRunning) {
    /** A period that is over. */
    public Interval(LocalDate start, Sums sums, int coverage) {
        this(start, sums, coverage, false);
    }

    /** Whether anybody looked. A period without coverage is not a calm one. */
    public boolean isCovered() {
        return coverage > 0;
    }
}
