package org.tocsin.workbench.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.view.desk.Quality;

/** Articles of each day as bars, and events per article as a line; days without articles are holes. */
public record CoverageStrip(
        List<TensionChart.Day> days,
        List<TensionChart.Box> holes,
        List<String> lines,
        List<Tick> ticks,
        String most,
        String mostEvents) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 150;
    private static final double LEFT = 44;
    private static final double RIGHT = 956;
    private static final double TOP = 8;
    private static final double BOTTOM = 120;

    public CoverageStrip {
        days = List.copyOf(days);
        holes = List.copyOf(holes);
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
    }

    /** Draws days, the first and the last of which are there. */
    public static CoverageStrip of(List<Quality.DayRow> rows) {
        LocalDate last = rows.get(rows.size() - 1).day();
        TimeAxis axis = new TimeAxis(rows.get(0).day(), last, LEFT, RIGHT);
        double most = Shapes.ceiling(
                rows.stream().mapToInt(Quality.DayRow::articles).max().orElse(1));
        double mostEvents = Shapes.ceiling(
                rows.stream().mapToDouble(CoverageStrip::perArticle).max().orElse(1));
        Map<LocalDate, Quality.DayRow> byDay = new HashMap<>();
        rows.forEach(row -> byDay.put(row.day(), row));
        List<TensionChart.Day> days = new ArrayList<>();
        List<TensionChart.Box> holes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (LocalDate day = axis.from(); !day.isAfter(last); day = day.plusDays(1)) {
            double x = Shapes.round(axis.x(day));
            double width = Shapes.round(Math.max(0.8, axis.dayWidth() - 1));
            Quality.DayRow row = byDay.get(day);
            if (row == null) {
                holes.add(new TensionChart.Box(x, TOP, Shapes.round(axis.dayWidth()), BOTTOM - TOP));
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line = new StringBuilder();
                }
            } else {
                double height = (BOTTOM - TOP) * row.articles() / most;
                days.add(new TensionChart.Day(
                        new TensionChart.Box(x, Shapes.round(BOTTOM - height), width, Shapes.round(height)),
                        row.articles(),
                        "/articles?by=published&from=" + day + "&to=" + day,
                        String.format(
                                Locale.ROOT,
                                "%s: %,d articles of %,d outlets, %.1f events an article",
                                day,
                                row.articles(),
                                row.outlets(),
                                perArticle(row))));
                line.append(line.isEmpty() ? "M" : " L")
                        .append(Shapes.round(x + width / 2))
                        .append(' ')
                        .append(Shapes.round(BOTTOM - (BOTTOM - TOP) * perArticle(row) / mostEvents));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return new CoverageStrip(days, holes, lines, axis.ticks(), Shapes.number(most), Shapes.number(mostEvents));
    }

    private static double perArticle(Quality.DayRow row) {
        return row.articles() == 0 ? 0 : (double) row.events() / row.articles();
    }
}
