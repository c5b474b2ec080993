package org.tocsin.model.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The step of a series. */
public enum Period {
    DAY(1),
    /** From Monday to Sunday, as ISO 8601 has it. */
    WEEK(7);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The first day of the period that a day lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** The start of the period this many further on. */
    public LocalDate plus(LocalDate start, int periods) {
        return start.plusDays((long) days * periods);
    }

    /** How many periods lie from one start to another. */
    public int between(LocalDate start, LocalDate later) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, later) / days);
    }

    /** The last day of the period that begins here. */
    public LocalDate lastDay(LocalDate start) {
        return start.plusDays(days - 1L);
    }

    /** "days", "weeks". */
    public String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }
}
