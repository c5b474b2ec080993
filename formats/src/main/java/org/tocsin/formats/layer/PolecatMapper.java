package org.tocsin.formats.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.formats.code.CountryCodes.Scheme;
import org.tocsin.formats.layout.PolecatLayout;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Where;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerPlace;

/** Rows of POLECAT. A cell holds several actors with {@code ;} between them, several sectors of one with a comma. */
final class PolecatMapper implements RowMapper {
    private final CountryCodes countries;

    PolecatMapper(CountryCodes countries) {
        this.countries = countries;
    }

    @Override
    public LayerEvent event(String layer, Row row) {
        return new LayerEvent(
                layer,
                row.required("Event ID"),
                row.text("Event Date") == null ? LayerDate.UNKNOWN : LayerDate.of(row.day("Event Date")),
                actors(row, "Actor"),
                actors(row, "Recipient"),
                act(row),
                List.of(),
                place(row),
                1,
                row.text("Source"),
                null,
                row.origin(),
                row.raw());
    }

    private static LayerAct act(Row row) {
        String type = row.required("Event Type");
        String quad = row.text("Quad Code");
        // the files of 2018 to 2022 call it Event Intensity
        String intensity = row.header().place("Intensity") < 0 ? "Event Intensity" : "Intensity";
        return new LayerAct(
                type,
                row.text("Event Mode"),
                plover(type).orElse(null),
                row.number(intensity, -10, 10),
                null,
                quad == null ? 0 : PolecatLayout.QUAD_CODES.indexOf(quad.toUpperCase(Locale.ROOT)) + 1,
                null,
                false);
    }

    private static Optional<EventType> plover(String type) {
        for (EventType known : EventType.values()) {
            if (known.name().equalsIgnoreCase(type)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private List<LayerActor> actors(Row row, String side) {
        List<@Nullable String> names = list(row.text(side + " Name"));
        List<@Nullable String> raw = list(row.text(side + " Name Raw"));
        List<@Nullable String> named = list(row.text(side + " Country"));
        List<@Nullable String> cow = list(row.text(side + " COW"));
        List<@Nullable String> sectors = list(row.text(side + " Sectors"));
        List<@Nullable String> primary = list(row.text("Primary " + side + " Sector"));
        int count = Math.max(Math.max(names.size(), raw.size()), Math.max(named.size(), cow.size()));
        List<LayerActor> actors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = of(i, names, count) == null ? of(i, raw, count) : of(i, names, count);
            String country = country(of(i, named, count), of(i, cow, count));
            if (name != null || country != null) {
                actors.add(
                        new LayerActor(null, name, country, sectors(of(i, primary, count), allOf(i, sectors, count))));
            }
        }
        return actors;
    }

    /** The primary sector first, each once. */
    private static List<String> sectors(@Nullable String primary, @Nullable String all) {
        List<String> sectors = new ArrayList<>();
        for (String cell : new String[] {primary == null ? "" : primary, all == null ? "" : all}) {
            for (String sector : cell.split(",", -1)) {
                if (!sector.isBlank() && !sectors.contains(sector.strip())) {
                    sectors.add(sector.strip());
                }
            }
        }
        return sectors;
    }

    private @Nullable String country(@Nullable String named, @Nullable String cow) {
        Optional<String> iso = Optional.empty();
        if (named != null) {
            iso = countries.iso(Scheme.ISO, named).or(() -> countries.isoOfName(named));
        }
        if (iso.isEmpty() && cow != null) {
            iso = countries.iso(Scheme.COW, cow);
        }
        return iso.orElse(null);
    }

    private static List<@Nullable String> list(@Nullable String cell) {
        List<@Nullable String> values = new ArrayList<>();
        if (cell != null) {
            for (String value : cell.split(";", -1)) {
                values.add(value.isBlank() || value.strip().equals(PolecatLayout.NONE) ? null : value.strip());
            }
        }
        return values;
    }

    /** The value of one of several actors; of a list of another length only a single value is anybody's, the first's. */
    private static @Nullable String of(int actor, List<@Nullable String> values, int count) {
        if (values.size() == count) {
            return values.get(actor);
        }
        return values.size() == 1 && actor == 0 ? values.get(0) : null;
    }

    /** The same, but several values of a single actor are all its own. */
    private static @Nullable String allOf(int actor, List<@Nullable String> values, int count) {
        return count == 1
                ? values.stream().filter(Objects::nonNull).collect(Collectors.joining(","))
                : of(actor, values, count);
    }

    private @Nullable LayerPlace place(Row row) {
        String city = row.text("City");
        String region = row.text("District") == null ? row.text("Province") : row.text("District");
        String country = row.text("Country");
        String name = row.text("Placename");
        if (name == null) {
            name = city != null ? city : region != null ? region : country;
        }
        if (name == null) {
            return null;
        }
        return new LayerPlace(
                name,
                country(country, null),
                row.number("Latitude", -90, 90),
                row.number("Longitude", -180, 180),
                precision(city, region, country));
    }

    static Where.@Nullable Precision precision(
            @Nullable String city, @Nullable String region, @Nullable String country) {
        if (city != null) {
            return Where.Precision.CITY;
        }
        if (region != null) {
            return Where.Precision.REGION;
        }
        return country == null ? null : Where.Precision.COUNTRY;
    }
}
