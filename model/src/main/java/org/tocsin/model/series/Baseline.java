package org.tocsin.model.series;

import java.time.LocalDate;

/**
 * What is usual, and how far from it the latest window lies.
 *
 * @param from first day of the past that is compared with
 * @param windows how many windows of the past were covered and count
 * @param median middle of the windows' sums
 * @param spread their median absolute deviation times 1.4826, at least what chance alone gives
 * @param windowFrom first day of the latest window
 * @param windowTo last day of the latest window
 * @param value the latest window's sum
 */
public record Baseline(
        LocalDate from,
        int windows,
        double median,
        double spread,
        LocalDate windowFrom,
        LocalDate windowTo,
        double value) {

    /** How many spreads the latest window lies above what is usual. */
    public double score() {
        return (value - median) / spread;
    }
}
