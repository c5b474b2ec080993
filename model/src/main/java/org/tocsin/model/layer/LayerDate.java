package org.tocsin.model.layer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.When;

/**
 * When an event happened, as fine as its source says. A source that gives one day for a week or a month keeps that day here, with the precision
 * beside it.
 *
 * @param start first day; absent only together with {@code end}, for an undated event
 * @param end last day, not before {@code start}
 */
public record LayerDate(@Nullable LocalDate start, @Nullable LocalDate end, When.Precision precision) {
    /** Undated, and said so. */
    public static final LayerDate UNKNOWN = new LayerDate(null, null, When.Precision.UNKNOWN);

    public LayerDate {
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("a date with one end: " + start + ".." + end);
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("ends on " + end + ", before it starts on " + start);
        }
    }

    /** A single day. */
    public static LayerDate of(LocalDate day) {
        return new LayerDate(day, day, When.Precision.DAY);
    }

    /** {@code 2024-03-01}, {@code 2024-03-01..2024-03-07} or {@code undated}. */
    public String label() {
        if (start == null || end == null) {
            return "undated";
        }
        return start.equals(end) ? start.toString() : start + ".." + end;
    }
}
