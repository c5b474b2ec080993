package org.tocsin.model.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its source says.
 *
 * @param day the day on the publisher's own calendar; the first of the span when the precision is coarser
 * @param time the moment, where the source gives one with its offset from UTC
 * @param precision how exact the source is
 * @param basis what the day rests on
 */
public record Publication(LocalDate day, @Nullable OffsetDateTime time, Precision precision, Basis basis) {

    /** How much of a date the source gives. */
    public enum Precision {
        TIME,
        DAY,
        MONTH,
        YEAR
    }

    /** What a date of publication can rest on, the most trusted first. */
    public enum Basis {
        /** The user, or a field of the input, says so. */
        GIVEN,
        /** schema.org {@code datePublished} in JSON-LD. */
        JSON_LD,
        /** A meta tag for the date of publication. */
        META,
        /** An element marked as the date of publication by microdata or {@code pubdate}. */
        MARKUP,
        /** The address of the page. */
        URL,
        /** A {@code time} element. */
        TIME_ELEMENT,
        /** A date that the page shows. */
        TEXT,
        /** The feed that the article came by. */
        FEED,
        /** Only the date of the last change is known. */
        MODIFIED
    }

    /** The day, when the source is exact enough to give one. */
    public Optional<LocalDate> exactDay() {
        return precision == Precision.TIME || precision == Precision.DAY ? Optional.of(day) : Optional.empty();
    }

    /** A day that the user or the input gives. */
    public static Publication given(LocalDate day) {
        return new Publication(day, null, Precision.DAY, Basis.GIVEN);
    }
}
