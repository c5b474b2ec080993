package org.tocsin.model.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: a range of days, open where an end is absent.
 *
 * @param start first day, absent for "before"
 * @param end last day, absent for "since"
 * @param precision how fine the text is
 * @param basis what the dates rest on
 * @param text the words that give them, absent when inferred
 */
public record When(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Precision precision,
        Basis basis,
        @Nullable String text) {

    /** Undated, and said so. */
    public static final When UNKNOWN = new When(null, null, Precision.UNKNOWN, Basis.NONE, null);

    public boolean isDated() {
        return start != null || end != null;
    }

    /** How fine a date is. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        INTERVAL,
        BEFORE,
        AFTER,
        UNKNOWN
    }

    /** What a date rests on. The day of publication is never used unless the words point to it. */
    public enum Basis {
        /** Words of the same sentence. */
        TEXT,
        /** Words of a sentence or paragraph before. */
        INHERITED,
        /** Words that count from the day of publication: "today", "on Monday". */
        PUBLISHED,
        NONE
    }
}
