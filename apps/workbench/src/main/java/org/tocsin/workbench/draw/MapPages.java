package org.tocsin.workbench.draw;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.ShortList;
import org.tocsin.view.chart.CalendarView;
import org.tocsin.view.chart.Charts;
import org.tocsin.view.chart.MapView;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.workbench.chart.MapChart;
import org.tocsin.workbench.chart.MapFrame;
import org.tocsin.workbench.chart.TimeStrip;
import org.tocsin.workbench.chart.TownGrid;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /map}: where things happened, with a strip of time to choose days from. */
public final class MapPages implements Pages {
    private static final String FRAME = "at";
    private static final int ROWS_SHOWN = 200;

    private final Templates templates;
    private final DataFolder data;
    private final FilterBars bars;
    private final ListFiles files;
    private @Nullable TownGrid towns;

    public MapPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.bars = new FilterBars(data);
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/map", this::map);
        routes.get("/map.csv", context -> files.csv(context, places(context)));
        routes.get("/map.jsonl", context -> files.jsonLines(context, places(context)));
    }

    private Charts charts() {
        return new Charts(data.store(), data.clock(), data.names());
    }

    /**
     * What {@code map.jte} shows.
     *
     * @param moves addresses of other parts of the world
     * @param onMap happenings in cities
     * @param onTints happenings known no finer than a region or country
     * @param allDays the page without its days; absent where it has none
     */
    public record MapPage(
            Shell shell,
            FilterBar bar,
            MapChart chart,
            java.util.Map<String, String> moves,
            TimeStrip strip,
            @Nullable String allDays,
            List<PlaceRow> points,
            List<PlaceRow> vague,
            long onMap,
            long onTints,
            List<Unplaced> unplaced,
            long unplacedInAll,
            String unplacedLink,
            List<Drawing.Link> others,
            List<Drawing.Link> files) {}

    /** A row of the table. */
    public record PlaceRow(String place, String where, long happenings, String style, String link) {}

    /** A happening of which no place is known. */
    public record Unplaced(String day, String what, String style, String sentence, String link) {}

    private void map(Context context) {
        Asked asked = Asked.of(context, FRAME);
        Filter filter = asked.filter();
        MapView view = charts().map(filter);
        String frame = context.queryParam(FRAME);
        MapChart chart = MapChart.of(
                view, towns(), frame == null ? null : frame(frame), (place, country) -> rows(filter, place));
        CalendarView calendar = charts().calendar(Drawing.always(filter));
        Days days = filter.days(LocalDate.now(data.clock()));
        String page = FilterBars.address("/map", filter);
        TreeMap<String, String> moves = new TreeMap<>();
        chart.moves()
                .forEach((name, at) -> moves.put(name, page + (page.contains("?") ? "&" : "?") + FRAME + "=" + at));
        moves.put("fit", page);
        templates.send(
                context,
                "map",
                new MapPage(
                        Shell.of(context, "Map", "map"),
                        bars.happenings(asked, "/map"),
                        chart,
                        moves,
                        TimeStrip.of(
                                calendar,
                                days.from(),
                                days.to(),
                                (from, to) -> FilterBars.address("/map", Drawing.on(filter, from, to))),
                        days.isAlways() ? null : FilterBars.address("/map", Drawing.always(filter)),
                        view.points().stream()
                                .limit(ROWS_SHOWN)
                                .map(point -> row(point, filter))
                                .toList(),
                        view.tints().stream()
                                .limit(ROWS_SHOWN)
                                .map(tint -> row(tint, filter))
                                .toList(),
                        view.points().stream()
                                .mapToLong(MapView.Point::happenings)
                                .sum(),
                        view.tints().stream()
                                .mapToLong(MapView.Tint::happenings)
                                .sum(),
                        view.unplaced().rows().stream().map(MapPages::unplaced).toList(),
                        view.unplaced().count(),
                        Drawing.events(filter.with(Key.PLACED, "no")),
                        Drawing.others("map", filter),
                        Drawing.files("map", filter)));
    }

    private static MapFrame frame(String written) {
        try {
            return MapFrame.of(written);
        } catch (IllegalArgumentException wrong) {
            throw RequestProblem.at(FRAME, HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }

    private synchronized TownGrid towns() {
        TownGrid present = towns;
        if (present == null) {
            present = new TownGrid();
            towns = present;
        }
        return present;
    }

    private static String rows(Filter filter, String place) {
        return Drawing.events(filter.without(Key.PLACE).and(new Term(Key.PLACE, place, false)));
    }

    private static PlaceRow row(MapView.Point point, Filter filter) {
        return new PlaceRow(
                point.place(),
                point.country() == null ? "country unknown" : point.country(),
                point.happenings(),
                "q" + point.quadClass(),
                rows(filter, point.place()));
    }

    private static PlaceRow row(MapView.Tint tint, Filter filter) {
        String where = tint.country() == null ? "country unknown" : tint.country();
        return new PlaceRow(
                tint.place(), tint.precision() + ", " + where, tint.happenings(), "", rows(filter, tint.place()));
    }

    private static Unplaced unplaced(IncidentRow row) {
        return new Unplaced(
                row.dateStart() == null ? "undated" : row.dateStart().toString(),
                (row.ploverEvent() == null ? "statement" : row.ploverEvent()) + " " + row.cameo(),
                "q" + row.quadClass() + " is-" + row.status(),
                Labels.excerpt(row.sentence()),
                "/events/" + row.id());
    }

    /** A place as a file has it. */
    public record PlaceLine(
            String place,
            @Nullable String country,
            String precision,
            @Nullable Double latitude,
            @Nullable Double longitude,
            long happenings) {}

    private ShortList<PlaceLine> places(Context context) {
        MapView view = charts().map(Asked.of(context, FRAME).filter());
        return Drawing.list(
                "places",
                PlaceLine.class,
                Stream.concat(
                                view.points().stream()
                                        .map(point -> new PlaceLine(
                                                point.place(),
                                                point.country(),
                                                "city",
                                                point.latitude(),
                                                point.longitude(),
                                                point.happenings())),
                                view.tints().stream()
                                        .map(tint -> new PlaceLine(
                                                tint.place(),
                                                tint.country(),
                                                tint.precision(),
                                                null,
                                                null,
                                                tint.happenings())))
                        .toList());
    }
}
