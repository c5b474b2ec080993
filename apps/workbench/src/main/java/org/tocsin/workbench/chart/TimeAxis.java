package org.tocsin.workbench.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days from left to right.
 *
 * @param from the first day
 * @param to the last day
 * @param left where the first day begins
 * @param right where the last day ends
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
    private static final DateTimeFormatter FIRST_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ROOT);
    private static final int DAYS_OF_WEEK_TICKS = 70;
    private static final int DAYS_OF_MONTH_TICKS = 500;
    private static final int DAYS_OF_QUARTER_TICKS = 1600;
    /** Room that a label takes, in units of the picture. */
    private static final double LABEL = 62;

    TimeAxis {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the axis ends on " + to + ", before it begins on " + from);
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    double dayWidth() {
        return (right - left) / days();
    }

    /** Where a day begins; days outside of the axis lie at its ends. */
    double x(LocalDate day) {
        double offset = ChronoUnit.DAYS.between(from, day) * dayWidth();
        return Math.max(left, Math.min(right, left + offset));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** Labels that do not touch each other; every second one is fine: it can be left out where there is little room. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double free = left;
        LocalDate day = from;
        while (!day.isAfter(to)) {
            if (isTick(day) && x(day) >= free && x(day) + LABEL / 2 <= right) {
                ticks.add(new Tick(Shapes.round(x(day)), label(day, ticks.isEmpty()), ticks.size() % 2 == 1));
                free = x(day) + LABEL;
            }
            day = day.plusDays(1);
        }
        return ticks;
    }

    private boolean isTick(LocalDate day) {
        if (days() <= DAYS_OF_WEEK_TICKS) {
            return days() <= 16 || day.getDayOfWeek() == DayOfWeek.MONDAY;
        }
        if (day.getDayOfMonth() != 1) {
            return false;
        }
        if (days() <= DAYS_OF_MONTH_TICKS) {
            return true;
        }
        return days() <= DAYS_OF_QUARTER_TICKS ? day.getMonthValue() % 3 == 1 : day.getMonthValue() == 1;
    }

    private String label(LocalDate day, boolean isFirst) {
        if (days() <= DAYS_OF_WEEK_TICKS) {
            return DAY.format(day);
        }
        if (days() > DAYS_OF_QUARTER_TICKS) {
            return String.valueOf(day.getYear());
        }
        return (isFirst || day.getMonthValue() == 1 ? FIRST_MONTH : MONTH).format(day);
    }
}
