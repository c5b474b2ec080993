package org.tocsin.ground.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Where.Precision;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** Some 33,000 {@linkplain Cities cities} with coordinates, and the countries and regions of the actor tables. */
public final class Gazetteer {
    /** Alternate names are mostly of other scripts; longer ones are official styles that news does not print. */
    private static final int LONGEST_ALTERNATE = 24;

    private final Map<String, List<Place>> places = new HashMap<>(1 << 17);
    private final Map<String, String> countryNames = new HashMap<>();

    public Gazetteer(KnowledgeFiles files) {
        for (Row row : files.table(
                "actors/countries.tsv", "code", "name", "adjectives", "people", "capital", "seats", "aliases")) {
            Place country = new Place(row.cell(1), row.cell(0), null, null, Precision.COUNTRY, Long.MAX_VALUE);
            countryNames.put(row.cell(0), row.cell(1));
            add(row.cell(1), country);
            row.list(6).forEach(alias -> add(alias, country));
        }
        for (Row row : files.table("actors/regions.tsv", "name", "adjective", "kind", "country")) {
            if (!row.cell(3).isEmpty()) {
                Place region = new Place(row.list(0).get(0), row.cell(3), null, null, Precision.REGION, 1_000_000);
                row.list(0).forEach(alias -> add(alias, region));
            }
        }
        readCities();
    }

    private void readCities() {
        Cities.each(city -> {
            Place place = new Place(
                    city.name(), city.country(), city.latitude(), city.longitude(), Precision.CITY, city.population());
            add(city.name(), place);
            add(city.ascii(), place);
            for (String alternate : city.alternates().split(",")) {
                if (isLatin(alternate)) {
                    add(alternate, place);
                }
            }
        });
        Comparator<Place> largestFirst = Comparator.comparingLong(place -> -place.population());
        places.replaceAll((name, found) -> found.size() == 1
                ? found
                : found.stream().distinct().sorted(largestFirst).toList());
    }

    private static boolean isLatin(String name) {
        if (name.length() < 3 || name.length() > LONGEST_ALTERNATE || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x24F) {
                return false;
            }
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals < name.length(); // airport codes
    }

    private void add(String name, Place place) {
        places.computeIfAbsent(key(name), key -> new ArrayList<>(1)).add(place);
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    /** The place of a name: one in the countries that the text is about, else the largest. Empty for a name it does not hold. */
    public Optional<Place> find(String name, Set<String> countries) {
        List<Place> found = places.get(key(name));
        if (found == null) {
            return Optional.empty();
        }
        for (Place place : found) {
            if (countries.contains(place.country())) {
                return Optional.of(place);
            }
        }
        return Optional.of(found.get(0));
    }

    /** The country of the largest town of a name, as ISO 3166-1 alpha-3; null for a name that no town has. */
    public @Nullable String countryOfTown(String name) {
        return find(name, Set.of())
                .filter(place -> place.precision() == Precision.CITY)
                .map(Place::country)
                .orElse(null);
    }

    /** The English short name of a country by its ISO 3166-1 alpha-3 code; the code itself for one that it does not hold. */
    public String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** How many names it knows. */
    public int size() {
        return places.size();
    }

    /**
     * A place of the gazetteer.
     *
     * @param latitude degrees north; absent for a region or country, which is no point
     * @param population inhabitants, to choose among places of one name
     */
    public record Place(
            String name,
            String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Precision precision,
            long population) {}
}
