package org.tocsin.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The cities of 15,000 people and more, from GeoNames (<a href="https://www.geonames.org">geonames.org</a>, CC BY 4.0) as the dependency
 * opensextant-xponents-core carries them.
 */
public final class Cities {
    private static final String CITIES = "geonames.org/cities15000.txt";
    private static final String COUNTRIES = "geonames.org/countryInfo.txt";

    private Cities() {}

    /**
     * A city.
     *
     * @param ascii its name without accents
     * @param alternates other names, separated by commas
     * @param country ISO 3166-1 alpha-3
     */
    public record City(
            String name,
            String ascii,
            String alternates,
            String country,
            double latitude,
            double longitude,
            long population) {}

    /** Tells every city that lies in a country, in the order of the table. */
    public static void each(Consumer<City> sink) {
        Map<String, String> alpha3 = alpha3();
        for (String line : lines(CITIES)) {
            String[] cells = line.split("\t", -1);
            String country = alpha3.get(cells[8]);
            if (country != null) {
                sink.accept(new City(
                        cells[1],
                        cells[2],
                        cells[3],
                        country,
                        Double.parseDouble(cells[4]),
                        Double.parseDouble(cells[5]),
                        Long.parseLong(cells[14])));
            }
        }
    }

    private static Map<String, String> alpha3() {
        Map<String, String> codes = new HashMap<>();
        for (String line : lines(COUNTRIES)) {
            String[] cells = line.split("\t", 4);
            if (!line.startsWith("#") && cells.length > 2) {
                codes.put(cells[0], cells[1]);
            }
        }
        codes.put("XK", "XKX");
        return codes;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Cities.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("GeoNames data " + resource + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + resource, cause);
        }
    }
}
