package org.tocsin.view.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Happenings by day, in weeks from Monday to Sunday.
 *
 * @param weeks oldest first, seven days each; the first and the last may reach beyond the days asked for
 * @param vague happenings with a day that is known no finer than a week
 * @param undated happenings without a day
 */
public record CalendarView(LocalDate from, LocalDate to, List<List<Cell>> weeks, long vague, long undated) {

    /**
     * A day.
     *
     * @param isAsked whether it lies in the days asked for
     * @param articles published on it; 0 means that nothing is known, not that nothing happened
     */
    public record Cell(LocalDate day, boolean isAsked, long happenings, int articles) {}
}
