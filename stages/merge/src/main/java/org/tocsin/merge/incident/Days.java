package org.tocsin.merge.incident;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.When;

/**
 * The days on which an event may have happened, as days since 1970.
 *
 * @param from first day
 * @param to last day
 * @param isDated false for days that rest on the day of publication alone: they find candidates and count for nothing
 */
record Days(int from, int to, boolean isDated) {
    /** Neither a date nor a day of publication. */
    static final Days UNKNOWN = new Days(1, 0, false);

    /** An undated report tells of something at most this much older than itself. */
    private static final int NEWS_IS_FRESH_DAYS = 3;
    /** A longer time is looked for at its ends only. */
    private static final int SHORT = 10;

    static Days of(When when, @Nullable LocalDate published) {
        LocalDate start = when.start() == null ? when.end() : when.start();
        LocalDate end = when.end() == null ? when.start() : when.end();
        if (start != null && end != null) {
            return new Days((int) start.toEpochDay(), (int) end.toEpochDay(), true);
        }
        if (published == null) {
            return UNKNOWN;
        }
        int day = (int) published.toEpochDay();
        return new Days(day - NEWS_IS_FRESH_DAYS, day, false);
    }

    /** The days under which the event is filed. One more than it lasts, so that neighbours by a time zone meet. */
    IntStream filed() {
        return to - from <= SHORT ? IntStream.rangeClosed(from, to + (isDated ? 1 : 0)) : IntStream.of(from, to);
    }

    /** 1 the same day, 0.7 within a week in common, 0.3 longer times that meet, 0 undated, -0.3 neighbouring days, -4 apart: that outweighs all else. */
    double likeness(Days other) {
        if (!isDated || !other.isDated) {
            return 0;
        }
        int gap = Math.max(from, other.from) - Math.min(to, other.to);
        if (gap > 1) {
            return -4;
        }
        if (gap == 1) {
            return -0.3;
        }
        int longest = Math.max(to - from, other.to - other.from);
        if (longest == 0) {
            return 1;
        }
        return longest <= 7 ? 0.7 : 0.3;
    }
}
