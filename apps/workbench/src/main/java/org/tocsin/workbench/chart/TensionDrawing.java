package org.tocsin.workbench.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.ChangePoint;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.view.dyad.Coverage;
import org.tocsin.view.dyad.DyadView;

/** Draws the {@link TensionChart} of a dyad. To be used once. */
public final class TensionDrawing {
    /** With more happenings a period is one mark. */
    private static final int MOST_MARKS = 600;

    private static final double DOT = 7;
    private static final double NARROWEST = 1.2;
    private static final int MOST_OWNERS = 4;
    private static final double AXIS = (TensionChart.TOP + TensionChart.BOTTOM) / 2;
    private static final double HALF = AXIS - TensionChart.TOP;

    private final DyadView view;
    private final Function<String, String> names;
    private final TimeAxis days;
    private final Measure measure;
    private final Period period;
    private final double most;

    /** @param names from the code of a country to its name */
    public TensionDrawing(DyadView view, Function<String, String> names) {
        this.view = view;
        this.names = names;
        this.days = new TimeAxis(view.from(), view.to(), TensionChart.LEFT, TensionChart.RIGHT);
        this.measure = view.measure();
        this.period = view.there().series().period();
        this.most = Shapes.ceiling(Math.max(most(view.there()), most(view.back())));
    }

    private double most(DyadView.Way way) {
        double highest = way.series().intervals().stream()
                .mapToDouble(interval -> measure.of(interval.sums()))
                .max()
                .orElse(0);
        return Math.max(
                highest,
                way.usual().stream()
                        .mapToDouble(usual -> Math.max(usual.value(), usual.median() + usual.spread()))
                        .max()
                        .orElse(0));
    }

    public TensionChart draw() {
        boolean isSummed = view.there().marks().size() + view.back().marks().size() > MOST_MARKS
                || view.there().marksLeftOut() + view.back().marksLeftOut() > 0;
        List<TensionChart.Mark> marks = new ArrayList<>();
        List<TensionChart.Band> bands = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<TensionChart.Change> changes = new ArrayList<>();
        for (boolean isUp : new boolean[] {true, false}) {
            DyadView.Way way = isUp ? view.there() : view.back();
            marks.addAll(isSummed ? periods(way, isUp) : happenings(way, isUp));
            // of too few happenings nothing is usual: no arrow, and no curve either
            boolean isTooLittle = way.assessment().arrow() == Arrow.TOO_LITTLE_DATA;
            for (List<DyadView.Usual> stretch :
                    isTooLittle ? List.<List<DyadView.Usual>>of() : stretches(way.usual())) {
                bands.add(band(stretch, isUp));
                lines.add(path(stretch, isUp, DyadView.Usual::value));
            }
            way.changes().stream()
                    .filter(change -> !change.start().isBefore(view.from()))
                    .forEach(change -> changes.add(change(change, way, isUp)));
        }
        return new TensionChart(
                title(view.there().dyad()),
                title(view.back().dyad()),
                AXIS,
                levels(),
                days.ticks(),
                holes(),
                marks,
                bands,
                lines,
                changes,
                coverage(),
                isSummed,
                summary());
    }

    private String title(Dyad dyad) {
        return names.apply(dyad.source()) + " → " + names.apply(dyad.target());
    }

    private String summary() {
        return title(view.there().dyad()) + ": "
                + counted(view.there().series().total().happenings(), "happening") + "; "
                + title(view.back().dyad()) + ": "
                + counted(view.back().series().total().happenings(), "happening") + "; from " + view.from() + " to "
                + view.to() + ", "
                + counted(view.coverage().holes(view.from(), view.to()).size(), "day") + " without an article.";
    }

    private static String counted(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    private double y(double value, boolean isUp) {
        double height = value / most * HALF;
        return Shapes.round(isUp ? AXIS - height : AXIS + height);
    }

    private List<TensionChart.Level> levels() {
        return Stream.of(most, most / 2, -most / 2, -most)
                .map(value -> new TensionChart.Level(y(Math.abs(value), value > 0), Shapes.number(Math.abs(value))))
                .toList();
    }

    private List<TensionChart.Box> holes() {
        List<TensionChart.Box> boxes = new ArrayList<>();
        List<LocalDate> empty = view.coverage().holes(view.from(), view.to());
        for (int i = 0; i < empty.size(); i++) {
            int end = i;
            while (end + 1 < empty.size()
                    && empty.get(end + 1).equals(empty.get(end).plusDays(1))) {
                end++;
            }
            double x = days.x(empty.get(i));
            boxes.add(new TensionChart.Box(
                    Shapes.round(x),
                    TensionChart.TOP,
                    Shapes.round(days.end(empty.get(end)) - x),
                    TensionChart.COVERAGE_BOTTOM - TensionChart.TOP));
            i = end;
        }
        return boxes;
    }

    private List<TensionChart.Mark> happenings(DyadView.Way way, boolean isUp) {
        List<TensionChart.Mark> marks = new ArrayList<>();
        Map<LocalDate, Double> heights = new HashMap<>();
        Map<LocalDate, Integer> dots = new HashMap<>();
        way.marks().stream()
                .sorted(Comparator.comparingDouble(DyadView.Mark::goldstein))
                .forEach(mark -> {
                    LocalDate start = period.startOf(mark.start());
                    double part = part(mark);
                    boolean isDot = part == 0;
                    double before = heights.getOrDefault(start, 0.0);
                    heights.put(start, before + part);
                    TensionChart.Box box = isDot
                            ? dot(start, dots.merge(start, 1, Integer::sum), isUp)
                            : bar(
                                    start,
                                    before,
                                    before + part,
                                    Math.min(MOST_OWNERS, Math.max(1, mark.owners())),
                                    isUp);
                    marks.add(new TensionChart.Mark(
                            box,
                            "q" + mark.quadClass() + " is-" + mark.status() + (mark.isDisputed() ? " is-disputed" : ""),
                            mark.owners(),
                            isDot,
                            "/events/" + mark.incident(),
                            title(mark)));
                });
        return marks;
    }

    /** How much a happening adds to the measure. */
    private double part(DyadView.Mark mark) {
        return switch (measure) {
            case HAPPENINGS -> 1;
            case MATERIAL_CONFLICT -> mark.quadClass() == 4 ? 1 : 0;
            case GOLDSTEIN_CONFLICT -> Math.max(0, -mark.goldstein());
            case GOLDSTEIN_COOPERATION -> Math.max(0, mark.goldstein());
            case PLOVER_CONFLICT -> mark.plover() == null ? 0 : Math.max(0, -mark.plover());
        };
    }

    private TensionChart.Box bar(LocalDate start, double low, double high, int owners, boolean isUp) {
        double room = Math.max(NARROWEST, days.end(period.lastDay(start)) - days.x(start));
        double width = Math.max(NARROWEST, room * (MOST_OWNERS + owners) / (2.0 * MOST_OWNERS) - Math.min(1, room / 8));
        double top = Math.min(y(low, isUp), y(high, isUp));
        return new TensionChart.Box(
                Shapes.round(days.x(start) + (room - width) / 2),
                top,
                Shapes.round(width),
                Shapes.round(Math.abs(y(high, isUp) - y(low, isUp))));
    }

    private TensionChart.Box dot(LocalDate start, int number, boolean isUp) {
        double middle = (days.x(start) + days.end(period.lastDay(start))) / 2;
        double away = DOT * (number - 1);
        return new TensionChart.Box(
                Shapes.round(middle - DOT / 2), Shapes.round(isUp ? AXIS - DOT - away : AXIS + away), DOT, DOT);
    }

    private static String title(DyadView.Mark mark) {
        String owners = mark.owners() == 0 ? "owners unknown" : counted(mark.owners(), "owner");
        String day = mark.start().equals(mark.end()) ? mark.start().toString() : mark.start() + " to " + mark.end();
        return day + " · " + mark.kind() + " " + mark.cameo() + " · " + mark.status()
                + (mark.isDisputed() ? ", disputed" : "") + " · " + counted(mark.reports(), "report") + ", " + owners
                + "\n" + mark.sentence();
    }

    /** One mark for each period, to the list of its happenings. */
    private List<TensionChart.Mark> periods(DyadView.Way way, boolean isUp) {
        List<TensionChart.Mark> marks = new ArrayList<>();
        for (Interval interval : way.series().intervals()) {
            double value = measure.of(interval.sums());
            if (value > 0) {
                LocalDate last = period.lastDay(interval.start());
                marks.add(new TensionChart.Mark(
                        bar(interval.start(), 0, value, MOST_OWNERS, isUp),
                        measure == Measure.GOLDSTEIN_COOPERATION ? "q2" : measure == Measure.HAPPENINGS ? "q0" : "q4",
                        0,
                        false,
                        "/events?src=" + way.dyad().source() + "&tgt="
                                + way.dyad().target() + "&from=" + interval.start() + "&to=" + last,
                        interval.start() + (period == Period.DAY ? "" : " to " + last) + ": "
                                + counted(interval.sums().happenings(), "happening") + ", "
                                + Shapes.number(value)));
            }
        }
        return marks;
    }

    /** What is usual, in pieces without a gap. */
    private List<List<DyadView.Usual>> stretches(List<DyadView.Usual> usual) {
        List<List<DyadView.Usual>> stretches = new ArrayList<>();
        for (DyadView.Usual next : usual) {
            boolean goesOn = !stretches.isEmpty()
                    && period.plus(last(stretches).start(), 1).equals(next.start());
            if (!goesOn) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(next);
        }
        return stretches;
    }

    private static DyadView.Usual last(List<List<DyadView.Usual>> stretches) {
        List<DyadView.Usual> last = stretches.get(stretches.size() - 1);
        return last.get(last.size() - 1);
    }

    private TensionChart.Band band(List<DyadView.Usual> stretch, boolean isUp) {
        StringBuilder range = new StringBuilder(path(stretch, isUp, usual -> usual.median() + usual.spread()));
        for (int i = stretch.size() - 1; i >= 0; i--) {
            DyadView.Usual usual = stretch.get(i);
            range.append(" L").append(Shapes.round(right(usual))).append(' ').append(y(low(usual), isUp));
            range.append(" L")
                    .append(Shapes.round(days.x(usual.start())))
                    .append(' ')
                    .append(y(low(usual), isUp));
        }
        return new TensionChart.Band(range + " Z", path(stretch, isUp, DyadView.Usual::median));
    }

    private static double low(DyadView.Usual usual) {
        return Math.max(0, usual.median() - usual.spread());
    }

    /** Steps: each value holds for its period. */
    private String path(List<DyadView.Usual> stretch, boolean isUp, Function<DyadView.Usual, Double> value) {
        StringBuilder path = new StringBuilder();
        for (DyadView.Usual usual : stretch) {
            double y = y(value.apply(usual), isUp);
            path.append(path.isEmpty() ? "M" : " L").append(Shapes.round(days.x(usual.start())));
            path.append(' ')
                    .append(y)
                    .append(" L")
                    .append(Shapes.round(right(usual)))
                    .append(' ')
                    .append(y);
        }
        return path.toString();
    }

    private double right(DyadView.Usual usual) {
        return days.end(period.lastDay(usual.start()));
    }

    private TensionChart.Change change(ChangePoint change, DyadView.Way way, boolean isUp) {
        return new TensionChart.Change(
                Shapes.round(days.x(change.start())),
                isUp,
                way.dyad() + ": level of " + period.plural() + " since " + change.start() + " "
                        + Shapes.number(change.after()) + ", before " + Shapes.number(change.before()));
    }

    private List<TensionChart.Day> coverage() {
        int highest = view.coverage().days().stream()
                .mapToInt(Coverage.Day::articles)
                .max()
                .orElse(1);
        return view.coverage().days().stream()
                .filter(day -> !day.day().isAfter(view.to()))
                .map(day -> day(day, highest))
                .toList();
    }

    private TensionChart.Day day(Coverage.Day day, int highest) {
        double height =
                Math.max(2, (TensionChart.COVERAGE_BOTTOM - TensionChart.COVERAGE_TOP) * day.articles() / highest);
        double x = days.x(day.day());
        return new TensionChart.Day(
                new TensionChart.Box(
                        Shapes.round(x),
                        Shapes.round(TensionChart.COVERAGE_BOTTOM - height),
                        Shapes.round(Math.max(NARROWEST, days.dayWidth() - Math.min(1, days.dayWidth() / 6))),
                        Shapes.round(height)),
                day.articles(),
                "/articles?by=published&from=" + day.day() + "&to=" + day.day(),
                day.day() + ": " + counted(day.articles(), "article") + " of " + counted(day.outlets(), "outlet"));
    }
}
