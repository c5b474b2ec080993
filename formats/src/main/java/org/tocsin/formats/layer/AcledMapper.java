package org.tocsin.formats.layer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CameoCodes;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.formats.code.CountryCodes.Scheme;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerFigure;
import org.tocsin.model.layer.LayerPlace;

/**
 * Rows of ACLED. Its two sides have no direction ("do not imply directionality"); the country of an actor is taken from its name: {@code Military Forces of
 * Syria (2000-2024)}, {@code Protesters (India)}. CAMEO codes of its types are ours.
 */
final class AcledMapper implements RowMapper {
    private static final Pattern FORCES = Pattern.compile(".*\\b(?:Forces|Government) of (?:the )?(.+?)(?: \\(.*)?");
    private static final Pattern IN_PARENTHESES = Pattern.compile(".*\\((.+)\\)");

    private final CountryCodes countries;
    private final CameoCodes cameo;

    AcledMapper(CountryCodes countries, CameoCodes cameo) {
        this.countries = countries;
        this.cameo = cameo;
    }

    @Override
    public LayerEvent event(String layer, Row row) {
        String id = row.text("event_id_cnty");
        return new LayerEvent(
                layer,
                id == null ? row.required("data_id") : id,
                date(row),
                side(row, "1"),
                side(row, "2"),
                act(row),
                figures(row),
                place(row),
                1,
                row.text("source"),
                null,
                row.origin(),
                row.raw());
    }

    private static LayerDate date(Row row) {
        var day = row.day("event_date");
        When.Precision precision = switch (row.integer("time_precision", 0)) {
            case 1 -> When.Precision.DAY;
            case 2 -> When.Precision.WEEK;
            case 3 -> When.Precision.MONTH;
            default -> When.Precision.UNKNOWN;
        };
        return new LayerDate(day, day, precision);
    }

    private LayerAct act(Row row) {
        String type = row.required("event_type");
        String subType = row.text("sub_event_type");
        String code = cameo.ofType(LayerFormat.ACLED.layerName(), type, subType == null ? "" : subType)
                .orElse(null);
        return new LayerAct(
                type,
                subType,
                null,
                null,
                code,
                code == null ? 0 : cameo.quadClass(code),
                code == null ? null : cameo.goldstein(code).orElse(null),
                code != null);
    }

    private List<LayerActor> side(Row row, String number) {
        List<LayerActor> actors = new ArrayList<>();
        String name = row.text("actor" + number);
        if (name != null) {
            String kind = row.text("inter" + number);
            actors.add(new LayerActor(null, name, country(name), kind == null ? List.of() : List.of(kind)));
        }
        String associates = row.text("assoc_actor_" + number);
        if (associates != null) {
            for (String associate : associates.split(";", -1)) {
                if (!associate.isBlank()) {
                    actors.add(new LayerActor(null, associate.strip(), country(associate.strip()), List.of()));
                }
            }
        }
        return actors;
    }

    private @Nullable String country(String actor) {
        Optional<String> iso = Optional.empty();
        Matcher forces = FORCES.matcher(actor);
        if (forces.matches()) {
            iso = countries.isoOfName(forces.group(1));
        }
        Matcher land = IN_PARENTHESES.matcher(actor);
        if (iso.isEmpty() && land.matches()) {
            iso = countries.isoOfName(land.group(1));
        }
        return iso.orElse(null);
    }

    private static List<LayerFigure> figures(Row row) {
        BigDecimal killed = row.decimal("fatalities");
        return killed == null ? List.of() : List.of(new LayerFigure("killed", killed, null, null));
    }

    private @Nullable LayerPlace place(Row row) {
        String location = row.text("location");
        String country = row.text("country");
        String name = location == null ? country : location;
        if (name == null) {
            return null;
        }
        String number = row.text("iso");
        Optional<String> iso = number == null ? Optional.empty() : countries.iso(Scheme.ISO_NUMERIC, number);
        if (iso.isEmpty() && country != null) {
            iso = countries.isoOfName(country);
        }
        return new LayerPlace(
                name,
                iso.orElse(null),
                row.number("latitude", -90, 90),
                row.number("longitude", -180, 180),
                switch (row.integer("geo_precision", 0)) {
                    case 1 -> Where.Precision.CITY;
                    case 2, 3 -> Where.Precision.REGION;
                    default -> null;
                });
    }
}
