package org.tocsin.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of the world on a flat map: longitudes and latitudes at equal distances, true to scale at the middle latitude (equirectangular projection).
 *
 * @param west degrees, -180 to 180
 * @param south degrees, -90 to 90
 */
public record MapFrame(double west, double south, double east, double north) {
    public static final MapFrame WORLD = new MapFrame(-180, -60, 180, 78);
    static final double WIDTH = 1000;
    private static final double FLATTEST = 0.42;
    private static final double TALLEST = 0.62;
    private static final double LEAST_DEGREES = 3;
    private static final double MARGIN = 0.12;
    private static final double HALF_WORLD = 180;
    private static final double POLE = 85;

    public MapFrame {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException(
                    "no part of the world: " + west + "," + south + "," + east + "," + north);
        }
    }

    /** The part that holds some points and some room around them; the world for none. */
    static MapFrame around(List<double[]> longitudesAndLatitudes) {
        if (longitudesAndLatitudes.isEmpty()) {
            return WORLD;
        }
        double west = longitudesAndLatitudes.stream()
                .mapToDouble(point -> point[0])
                .min()
                .orElseThrow();
        double east = longitudesAndLatitudes.stream()
                .mapToDouble(point -> point[0])
                .max()
                .orElseThrow();
        double south = longitudesAndLatitudes.stream()
                .mapToDouble(point -> point[1])
                .min()
                .orElseThrow();
        double north = longitudesAndLatitudes.stream()
                .mapToDouble(point -> point[1])
                .max()
                .orElseThrow();
        double wider = Math.max(LEAST_DEGREES, (east - west) * MARGIN);
        double taller = Math.max(LEAST_DEGREES, (north - south) * MARGIN);
        return new MapFrame(west - wider, south - taller, east + wider, north + taller).shaped();
    }

    /** The same middle, neither too flat nor too tall for a page, and within the world. */
    MapFrame shaped() {
        double shape = height() / WIDTH;
        double width = east - west;
        double tall = north - south;
        if (shape < FLATTEST) {
            tall *= FLATTEST / shape;
        } else if (shape > TALLEST) {
            width *= shape / TALLEST;
        }
        return at(width, tall);
    }

    private MapFrame at(double width, double tall) {
        double wide = Math.min(2 * HALF_WORLD, width);
        double high = Math.min(2 * POLE, tall);
        double left = Math.max(-HALF_WORLD, Math.min(HALF_WORLD - wide, (west + east - wide) / 2));
        double bottom = Math.max(-POLE, Math.min(POLE - high, (south + north - high) / 2));
        return new MapFrame(left, bottom, left + wide, bottom + high);
    }

    /** Larger or smaller around the same middle. */
    MapFrame scaled(double factor) {
        return at(Math.max(1, (east - west) * factor), Math.max(1, (north - south) * factor));
    }

    /** Moved by parts of its own width and height. */
    MapFrame moved(double right, double up) {
        double dx = (east - west) * right;
        double dy = (north - south) * up;
        return new MapFrame(west + dx, south + dy, east + dx, north + dy).at(east - west, north - south);
    }

    /** {@code west,south,east,north}, in hundredths of degrees. */
    String written() {
        return String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", west, south, east, north);
    }

    /**
     * Reads what {@link #written} writes.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static MapFrame of(String written) {
        String[] cells = written.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("expected west,south,east,north in degrees, got '" + written + "'");
        }
        double[] degrees = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            degrees[i] = Double.parseDouble(cells[i]);
            if (!(Math.abs(degrees[i]) <= 2 * HALF_WORLD)) {
                throw new IllegalArgumentException("no degrees: '" + cells[i] + "'");
            }
        }
        return new MapFrame(degrees[0], degrees[1], degrees[2], degrees[3]).shaped();
    }

    private double scale() {
        return WIDTH / (east - west);
    }

    private double stretch() {
        return 1 / Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
    }

    /** Height of the picture. */
    double height() {
        return (north - south) * scale() * stretch();
    }

    double x(double longitude) {
        return (longitude - west) * scale();
    }

    double y(double latitude) {
        return (north - latitude) * scale() * stretch();
    }

    boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** How many degrees lie between two lines of the grid. */
    private double step() {
        double span = east - west;
        for (double step : new double[] {1, 2, 5, 10, 15}) {
            if (span / step <= 12) {
                return step;
            }
        }
        return 30;
    }

    /** Longitudes of the grid. */
    List<Double> meridians() {
        return lines(west, east);
    }

    /** Latitudes of the grid. */
    List<Double> parallels() {
        return lines(south, north);
    }

    private List<Double> lines(double from, double to) {
        List<Double> lines = new ArrayList<>();
        for (double at = Math.ceil(from / step()) * step(); at < to; at += step()) {
            lines.add(at);
        }
        return lines;
    }
}
