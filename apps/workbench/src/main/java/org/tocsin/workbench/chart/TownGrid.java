package org.tocsin.workbench.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.ground.place.Cities;

/**
 * The towns of the world as dots of a grid: where people live, and so the shape of the land, without a line that anybody would dispute. A country
 * that something is known of, and no town in it, is tinted by its towns.
 */
public final class TownGrid {
    /** Width of a dot with the gap behind it, in units of the picture. */
    private static final double DOT = 6.4;

    private final List<Cities.City> cities = new ArrayList<>();

    public TownGrid() {
        Cities.each(cities::add);
    }

    private record Cell(int column, int row) {}

    /** A cell belongs to the country of its largest town. */
    private record Town(String country, long population) {}

    /** SVG paths of the dots of each country in a part of the world; a dot is a line without length. */
    Map<String, String> paths(MapFrame frame) {
        Map<Cell, Town> cells = new HashMap<>();
        for (Cities.City city : cities) {
            if (frame.holds(city.longitude(), city.latitude())) {
                Cell cell = new Cell((int) Math.floor(frame.x(city.longitude()) / DOT), (int)
                        Math.floor(frame.y(city.latitude()) / DOT));
                cells.merge(
                        cell,
                        new Town(city.country(), city.population()),
                        (one, other) -> one.population() >= other.population() ? one : other);
            }
        }
        Map<String, List<Cell>> byCountry = new TreeMap<>();
        cells.forEach((cell, town) -> byCountry
                .computeIfAbsent(town.country(), any -> new ArrayList<>())
                .add(cell));
        Map<String, String> paths = new TreeMap<>();
        byCountry.forEach((country, found) -> paths.put(country, path(found)));
        return paths;
    }

    private static String path(List<Cell> cells) {
        StringBuilder path = new StringBuilder();
        cells.stream()
                .sorted(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .forEach(cell -> path.append('M')
                        .append(Math.round((cell.column() + 0.5) * DOT))
                        .append(' ')
                        .append(Math.round((cell.row() + 0.5) * DOT))
                        .append("h0"));
        return path.toString();
    }
}
