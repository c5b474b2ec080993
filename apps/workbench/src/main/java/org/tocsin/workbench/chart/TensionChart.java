package org.tocsin.workbench.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two countries do to each other, day by day: one side upwards, the other downwards, each happening a mark of its own. Beneath lies how much was
 * read of each day, so that nobody takes silence for calm. Units are those of the picture, {@link #WIDTH} wide.
 *
 * @param up what the first does to the second, in words
 * @param down what the second does to the first
 * @param axis where nothing lies
 * @param levels lines of equal height
 * @param ticks labels of days
 * @param holes days without an article
 * @param marks happenings; where they are too many, periods
 * @param bands what is usual, one for each stretch of days and side
 * @param lines sums of the latest window, one for each stretch of days and side
 * @param changes where the level changes for good
 * @param coverage articles of each day
 * @param isSummed whether a mark is a period and not a happening
 * @param summary the picture in words
 */
public record TensionChart(
        String up,
        String down,
        double axis,
        List<Level> levels,
        List<Tick> ticks,
        List<Box> holes,
        List<Mark> marks,
        List<Band> bands,
        List<String> lines,
        List<Change> changes,
        List<Day> coverage,
        boolean isSummed,
        String summary) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 372;
    /** Where days begin and end. */
    public static final int LEFT = 44;

    public static final int RIGHT = 994;
    static final double TOP = 22;
    static final double BOTTOM = 290;
    static final double COVERAGE_TOP = 326;
    static final double COVERAGE_BOTTOM = 360;

    public TensionChart {
        levels = List.copyOf(levels);
        ticks = List.copyOf(ticks);
        holes = List.copyOf(holes);
        marks = List.copyOf(marks);
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        coverage = List.copyOf(coverage);
    }

    /** A height with its number. */
    public record Level(double y, String label) {}

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {}

    /**
     * A happening, or a period of them.
     *
     * @param style classes: quad class and status
     * @param owners how many owners tell it, 0 for unknown; the width shows it
     * @param isDot whether it adds nothing to the measure: it sits on the axis
     */
    public record Mark(Box box, String style, int owners, boolean isDot, String link, String title) {}

    /**
     * What was usual over a stretch of days.
     *
     * @param range outline of median plus and minus spread, as an SVG path
     * @param median the line in its middle, as an SVG path
     */
    public record Band(String range, String median) {}

    /** A lasting change of level. */
    public record Change(double x, boolean isUp, String title) {}

    /**
     * Articles of a day.
     *
     * @param articles 0 for a hole
     */
    public record Day(Box box, int articles, @Nullable String link, String title) {}
}
