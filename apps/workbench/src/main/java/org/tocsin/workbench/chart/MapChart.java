package org.tocsin.workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.chart.MapView;

/**
 * Where things happened: a dot for a city, a tint for a country of which no more is known. Nothing is put where nobody said it was.
 *
 * @param height of the picture, which is {@link #WIDTH} wide
 * @param frame the part of the world that is shown, as addresses have it
 * @param towns SVG path of the towns of all countries without a tint
 * @param lines grid of longitudes and latitudes
 */
public record MapChart(
        int height,
        String frame,
        Map<String, String> moves,
        String towns,
        List<Tint> tints,
        List<Line> lines,
        List<Dot> dots,
        List<Label> labels,
        long dotsOutside) {
    public static final int WIDTH = (int) MapFrame.WIDTH;

    private static final int MOST_LABELS = 18;
    private static final double LARGEST = 24;
    private static final double SMALLEST = 5;
    private static final double FROM_TO_NUMBER = 9;
    private static final double LETTER = 7.2;
    private static final double LINE = 15;
    private static final double GAP = 3;
    private static final double NEARER = 0.5;
    private static final double STEP = 0.35;

    public MapChart {
        moves = Map.copyOf(moves);
        tints = List.copyOf(tints);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** The towns of a country with happenings that are known no finer. */
    public record Tint(String path, String title, @Nullable String link, int level) {}

    /** A line of the grid. */
    public record Line(String path, double x, double y, String label, boolean isLatitude) {}

    /**
     * A city.
     *
     * @param number to be written in it; empty where it is too small
     */
    public record Dot(double x, double y, double radius, String style, String number, String title, String link) {}

    /**
     * The name of a city, where there is room.
     *
     * @param isLeft whether it ends at x
     */
    public record Label(double x, double y, boolean isLeft, String text) {}

    /**
     * Draws a map.
     *
     * @param asked the part of the world to show; absent for what holds all cities
     * @param link from a place and its country to the rows there
     */
    public static MapChart of(
            MapView view, TownGrid towns, @Nullable MapFrame asked, BiFunction<String, @Nullable String, String> link) {
        MapFrame frame = asked != null
                ? asked
                : MapFrame.around(view.points().stream()
                        .map(point -> new double[] {point.longitude(), point.latitude()})
                        .toList());
        Map<String, String> paths = towns.paths(frame);
        List<MapView.Point> inside = view.points().stream()
                .filter(point -> frame.holds(point.longitude(), point.latitude()))
                .toList();
        List<Tint> tints = tints(view, paths, link);
        List<Dot> dots = dots(inside, frame, link);
        return new MapChart(
                (int) Math.round(frame.height()),
                frame.written(),
                moves(frame),
                String.join("", paths.values()),
                tints,
                lines(frame),
                dots,
                labels(dots),
                view.points().size() - inside.size());
    }

    private static Map<String, String> moves(MapFrame frame) {
        return Map.of(
                "in", frame.scaled(NEARER).shaped().written(),
                "out", frame.scaled(1 / NEARER).shaped().written(),
                "west", frame.moved(-STEP, 0).written(),
                "east", frame.moved(STEP, 0).written(),
                "north", frame.moved(0, STEP).written(),
                "south", frame.moved(0, -STEP).written(),
                "world", MapFrame.WORLD.written());
    }

    private static List<Tint> tints(
            MapView view, Map<String, String> paths, BiFunction<String, @Nullable String, String> link) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (MapView.Tint tint : view.tints()) {
            String country = tint.country();
            if (country != null && tint.precision().equals("country")) {
                counts.merge(country, tint.happenings(), Long::sum);
                names.put(country, tint.place());
            }
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Tint> tints = new ArrayList<>();
        counts.forEach((country, count) -> {
            String path = paths.get(country);
            if (path != null) {
                String name = names.getOrDefault(country, country);
                tints.add(new Tint(
                        path,
                        name + ": " + counted(count) + " somewhere in the country",
                        link.apply(name, country),
                        (int) Math.ceil(3.0 * count / most)));
            }
        });
        tints.sort(Comparator.comparing(Tint::title));
        return tints;
    }

    private static String counted(long number) {
        return String.format(Locale.ROOT, "%,d happening%s", number, number == 1 ? "" : "s");
    }

    private static List<Line> lines(MapFrame frame) {
        List<Line> lines = new ArrayList<>();
        long height = Math.round(frame.height());
        for (double longitude : frame.meridians()) {
            double x = Shapes.round(frame.x(longitude));
            lines.add(new Line("M" + x + " 0V" + height, x, height - 4.0, degrees(longitude, "E", "W"), false));
        }
        for (double latitude : frame.parallels()) {
            double y = Shapes.round(frame.y(latitude));
            lines.add(new Line("M0 " + y + "H" + WIDTH, 3, y - 3, degrees(latitude, "N", "S"), true));
        }
        return lines;
    }

    private static String degrees(double value, String above, String below) {
        return value == 0 ? "0°" : Math.round(Math.abs(value)) + "°" + (value > 0 ? above : below);
    }

    /** The largest first, so that small ones lie on top. */
    private static List<Dot> dots(
            List<MapView.Point> points, MapFrame frame, BiFunction<String, @Nullable String, String> link) {
        long most = points.stream().mapToLong(MapView.Point::happenings).max().orElse(1);
        List<Dot> dots = new ArrayList<>();
        for (MapView.Point point : points.stream()
                .sorted(Comparator.comparingLong(MapView.Point::happenings)
                        .reversed()
                        .thenComparing(MapView.Point::place))
                .toList()) {
            double radius =
                    Shapes.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) (point.happenings() - 1) / most));
            dots.add(new Dot(
                    Shapes.round(frame.x(point.longitude())),
                    Shapes.round(frame.y(point.latitude())),
                    radius,
                    "q" + point.quadClass(),
                    point.happenings() > 1 && radius >= FROM_TO_NUMBER ? String.valueOf(point.happenings()) : "",
                    point.place() + ": " + counted(point.happenings()),
                    link.apply(point.place(), point.country())));
        }
        return dots;
    }

    /** A stretch of a line that is taken. */
    private record Taken(double left, double right, double top, double bottom) {
        boolean meets(Taken other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Names of the largest dots, right of them or left, where they cover nothing. */
    private static List<Label> labels(List<Dot> dots) {
        List<Taken> taken = new ArrayList<>(dots.stream()
                .map(dot -> new Taken(
                        dot.x() - dot.radius(), dot.x() + dot.radius(), dot.y() - dot.radius(), dot.y() + dot.radius()))
                .toList());
        List<Label> labels = new ArrayList<>();
        for (Dot dot : dots.subList(0, Math.min(MOST_LABELS, dots.size()))) {
            String name = dot.title().substring(0, dot.title().lastIndexOf(':'));
            double width = name.length() * LETTER;
            for (boolean isLeft : new boolean[] {false, true}) {
                double x = isLeft ? dot.x() - dot.radius() - GAP : dot.x() + dot.radius() + GAP;
                Taken place = new Taken(
                        isLeft ? x - width : x, isLeft ? x : x + width, dot.y() - LINE / 2, dot.y() + LINE / 2);
                if (place.left() > 0 && place.right() < WIDTH && taken.stream().noneMatch(place::meets)) {
                    taken.add(place);
                    labels.add(new Label(Shapes.round(x), Shapes.round(dot.y() + GAP + 1), isLeft, name));
                    break;
                }
            }
        }
        return labels;
    }
}
