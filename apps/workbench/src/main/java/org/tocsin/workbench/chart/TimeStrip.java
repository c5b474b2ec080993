package org.tocsin.workbench.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.chart.CalendarView;

/**
 * Happenings of each day or week in a strip, to choose days from.
 *
 * @param chosen the days that the page shows, if they are not all
 */
public record TimeStrip(String from, String to, List<Bar> bars, List<Tick> ticks, TensionChart.@Nullable Box chosen) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 62;
    private static final double TOP = 2;
    private static final double BOTTOM = 44;
    private static final int DAYS_OF_DAY_BARS = 200;

    public TimeStrip {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * A day or a week.
     *
     * @param isHole whether no article was read of it
     */
    public record Bar(TensionChart.Box box, boolean isHole, String title, String link) {}

    /**
     * Draws a strip.
     *
     * @param first first day that the page shows; absent for no limit
     * @param last last day that the page shows; absent for no limit
     * @param link from two days to the page that shows them
     */
    public static TimeStrip of(
            CalendarView view,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            BiFunction<LocalDate, LocalDate, String> link) {
        TimeAxis axis = new TimeAxis(view.from(), view.to(), 0, WIDTH);
        boolean isDaily = axis.days() <= DAYS_OF_DAY_BARS;
        List<List<CalendarView.Cell>> groups = new ArrayList<>();
        for (List<CalendarView.Cell> week : view.weeks()) {
            List<CalendarView.Cell> asked =
                    week.stream().filter(CalendarView.Cell::isAsked).toList();
            if (isDaily) {
                asked.forEach(cell -> groups.add(List.of(cell)));
            } else if (!asked.isEmpty()) {
                groups.add(asked);
            }
        }
        long most = groups.stream().mapToLong(TimeStrip::happenings).max().orElse(1);
        boolean isAll = first == null && last == null;
        double left = first == null ? 0 : axis.x(first);
        return new TimeStrip(
                view.from().toString(),
                view.to().toString(),
                groups.stream()
                        .map(group -> bar(group, axis, Math.max(1, most), link))
                        .toList(),
                axis.ticks(),
                isAll
                        ? null
                        : new TensionChart.Box(
                                Shapes.round(left),
                                0,
                                Shapes.round((last == null ? WIDTH : axis.end(last)) - left),
                                BOTTOM + TOP));
    }

    private static long happenings(List<CalendarView.Cell> group) {
        return group.stream().mapToLong(CalendarView.Cell::happenings).sum();
    }

    private static Bar bar(
            List<CalendarView.Cell> group, TimeAxis axis, long most, BiFunction<LocalDate, LocalDate, String> link) {
        LocalDate start = group.get(0).day();
        LocalDate end = group.get(group.size() - 1).day();
        long happenings = happenings(group);
        int articles = group.stream().mapToInt(CalendarView.Cell::articles).sum();
        boolean isHole = articles == 0 && happenings == 0;
        double height = isHole ? BOTTOM - TOP : (BOTTOM - TOP) * happenings / most;
        double width = axis.end(end) - axis.x(start);
        return new Bar(
                new TensionChart.Box(
                        Shapes.round(axis.x(start)),
                        Shapes.round(BOTTOM - height),
                        Shapes.round(Math.max(0.8, width - Math.min(1, width / 6))),
                        Shapes.round(height)),
                isHole,
                (start.equals(end) ? start.toString() : start + " to " + end)
                        + String.format(Locale.ROOT, ": %,d happenings, %,d articles read", happenings, articles),
                link.apply(start, end));
    }
}
