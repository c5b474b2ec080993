package org.tocsin.workbench.draw;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.ShortList;
import org.tocsin.view.chart.CalendarView;
import org.tocsin.view.chart.Charts;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;

/** {@code /calendar}: happenings by day, with the days of which nothing was read. */
public final class CalendarPages implements Pages {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ROOT);
    private static final int LEVELS = 5;

    private final Templates templates;
    private final DataFolder data;
    private final FilterBars bars;
    private final ListFiles files;

    public CalendarPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.bars = new FilterBars(data);
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/calendar", this::calendar);
        routes.get("/calendar.csv", context -> files.csv(context, days(context)));
        routes.get("/calendar.jsonl", context -> files.jsonLines(context, days(context)));
    }

    private Charts charts() {
        return new Charts(data.store(), data.clock(), data.names());
    }

    /**
     * What {@code calendar.jte} shows.
     *
     * @param months how many weeks each month has
     * @param rows a row a weekday, from Monday
     * @param steps least happenings of each shade
     * @param vague happenings whose day is known no finer than a span
     * @param later address of as many days behind; absent where nothing is known of them
     */
    public record CalendarPage(
            Shell shell,
            FilterBar bar,
            LocalDate from,
            LocalDate to,
            List<Month> months,
            List<Row> rows,
            List<String> steps,
            long happenings,
            long holes,
            long vague,
            long undated,
            String undatedLink,
            String earlier,
            @Nullable String later,
            List<Drawing.Link> others,
            List<Drawing.Link> files) {}

    /** A month over its weeks. */
    public record Month(String label, int weeks) {}

    /** A weekday of all weeks. */
    public record Row(String weekday, List<Day> days) {}

    /**
     * A day.
     *
     * @param style empty for a day that was not asked for
     * @param link to its happenings; absent where there are none
     */
    public record Day(
            String text,
            String style,
            String title,
            @Nullable String link) {}

    private void calendar(Context context) {
        Asked asked = Asked.of(context);
        Filter filter = asked.filter();
        CalendarView view = charts().calendar(filter);
        long most = cells(view).stream()
                .mapToLong(CalendarView.Cell::happenings)
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            rows.add(new Row(
                    weekday.getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH),
                    view.weeks().stream()
                            .map(week -> day(week.get(weekday.getValue() - 1), most, filter))
                            .toList()));
        }
        long days = ChronoUnit.DAYS.between(view.from(), view.to()) + 1;
        templates.send(
                context,
                "calendar",
                new CalendarPage(
                        Shell.of(context, "Calendar", "calendar"),
                        bars.happenings(asked, "/calendar"),
                        view.from(),
                        view.to(),
                        months(view),
                        rows,
                        steps(most),
                        cells(view).stream()
                                .mapToLong(CalendarView.Cell::happenings)
                                .sum(),
                        cells(view).stream()
                                .filter(cell -> cell.articles() == 0)
                                .count(),
                        view.vague(),
                        view.undated(),
                        Drawing.events(Drawing.always(filter).with(Key.DATED, "no")),
                        FilterBars.address(
                                "/calendar",
                                Drawing.on(
                                        filter,
                                        view.from().minusDays(days),
                                        view.from().minusDays(1))),
                        view.to().isBefore(LocalDate.now(data.clock())) && filter.has(Key.TO)
                                ? FilterBars.address(
                                        "/calendar",
                                        Drawing.on(
                                                filter,
                                                view.to().plusDays(1),
                                                view.to().plusDays(days)))
                                : null,
                        Drawing.others("calendar", filter),
                        Drawing.files("calendar", filter)));
    }

    private static List<CalendarView.Cell> cells(CalendarView view) {
        return view.weeks().stream()
                .flatMap(List::stream)
                .filter(CalendarView.Cell::isAsked)
                .toList();
    }

    private static Day day(CalendarView.Cell cell, long most, Filter filter) {
        if (!cell.isAsked()) {
            return new Day("", "", "", null);
        }
        boolean isHole = cell.articles() == 0;
        String style = "l" + level(cell.happenings(), most) + (isHole ? " is-hole" : "");
        String title = cell.day() + ": " + counted(cell.happenings(), "happening") + ", "
                + (isHole ? "no article read" : counted(cell.articles(), "article"));
        return new Day(
                cell.happenings() == 0 ? "" : String.valueOf(cell.happenings()),
                style,
                title,
                cell.happenings() == 0 ? null : Drawing.events(Drawing.on(filter, cell.day(), cell.day())));
    }

    private static String counted(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** 0 for nothing, then five shades by the square root, so that few and many can both be told apart. */
    private static int level(long happenings, long most) {
        return happenings == 0 ? 0 : Math.max(1, (int) Math.ceil(LEVELS * Math.sqrt((double) happenings / most)));
    }

    /** Least happenings of each shade that any number has. */
    private static List<String> steps(long most) {
        List<String> steps = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            long least = (long) Math.floor(most * Math.pow((level - 1.0) / LEVELS, 2)) + 1;
            steps.add(least <= most && level(least, most) == level ? "from " + least : "");
        }
        return steps;
    }

    private static List<Month> months(CalendarView view) {
        List<Month> months = new ArrayList<>();
        for (List<CalendarView.Cell> week : view.weeks()) {
            LocalDate thursday = week.get(DayOfWeek.THURSDAY.getValue() - 1).day();
            boolean isYear = months.isEmpty() || thursday.getMonthValue() == 1;
            String label = (isYear ? YEAR_MONTH : MONTH).format(thursday);
            boolean goesOn = !months.isEmpty()
                    && MONTH.format(thursday)
                            .equals(months.get(months.size() - 1).label().substring(0, 3));
            if (goesOn) {
                Month last = months.remove(months.size() - 1);
                months.add(new Month(last.label(), last.weeks() + 1));
            } else {
                months.add(new Month(label, 1));
            }
        }
        return months;
    }

    /** A day as a file has it. */
    public record DayLine(LocalDate day, long happenings, int articles) {}

    private ShortList<DayLine> days(Context context) {
        return Drawing.list(
                "days",
                DayLine.class,
                cells(charts().calendar(Asked.of(context).filter())).stream()
                        .map(cell -> new DayLine(cell.day(), cell.happenings(), cell.articles()))
                        .toList());
    }
}
