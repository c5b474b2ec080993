package org.tocsin.view.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open where an end is absent.
 *
 * @param by which time of a record lies in it
 * @param from first day
 * @param to last day
 */
public record Days(
        By by, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The times that a record has. */
    public enum By {
        /** When it happened. */
        EVENT,
        /** When it was published. */
        PUBLISHED,
        /** When it came into the store. */
        SEEN
    }

    public boolean isAlways() {
        return from == null && to == null;
    }
}
