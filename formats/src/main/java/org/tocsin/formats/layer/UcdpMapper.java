package org.tocsin.formats.layer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Rows of UCDP's Georeferenced Event Dataset. Sides have no direction except in one-sided violence; CAMEO codes of its types are ours. */
final class UcdpMapper implements RowMapper {
    private static final String GOVERNMENT = "Government of ";
    private static final Map<String, String> TYPES =
            Map.of("1", "state-based conflict", "2", "non-state conflict", "3", "one-sided violence");
    private static final Map<String, String> DEATHS = Map.of(
            "deaths_a", "killed of side a",
            "deaths_b", "killed of side b",
            "deaths_civilians", "killed civilians",
            "deaths_unknown", "killed of unknown side");

    private final CountryCodes countries;
    private final CameoCodes cameo;

    UcdpMapper(CountryCodes countries, CameoCodes cameo) {
        this.countries = countries;
        this.cameo = cameo;
    }

    @Override
    public LayerEvent event(String layer, Row row) {
        return new LayerEvent(
                layer,
                row.required("id"),
                date(row),
                side(row, "a").stream().toList(),
                side(row, "b").stream().toList(),
                act(row),
                figures(row),
                place(row),
                Math.max(1, row.integer("number_of_sources", 1)),
                row.text("source_office"),
                null,
                row.origin(),
                row.raw());
    }

    private static LayerDate date(Row row) {
        LocalDate start = row.day("date_start");
        LocalDate end = row.day("date_end");
        if (end.isBefore(start)) {
            throw new RowFault("date_end: " + end + " is before date_start " + start);
        }
        return new LayerDate(
                start,
                end,
                switch (row.integer("date_prec", 0)) {
                    case 1 -> When.Precision.DAY;
                    case 2 -> When.Precision.INTERVAL;
                    case 3 -> When.Precision.WEEK;
                    case 4 -> When.Precision.MONTH;
                    case 5 -> When.Precision.YEAR;
                    default -> When.Precision.UNKNOWN;
                });
    }

    private LayerAct act(Row row) {
        String number = row.required("type_of_violence");
        String type = TYPES.get(number);
        if (type == null) {
            throw new RowFault("type_of_violence: " + number + " is not 1, 2 or 3");
        }
        String code = cameo.ofType(LayerFormat.UCDP.layerName(), number, "").orElse(null);
        return new LayerAct(
                type,
                null,
                null,
                null,
                code,
                code == null ? 0 : cameo.quadClass(code),
                code == null ? null : cameo.goldstein(code).orElse(null),
                code != null);
    }

    private Optional<LayerActor> side(Row row, String side) {
        String name = row.text("side_" + side);
        if (name == null) {
            return Optional.empty();
        }
        String number = row.text("gwno" + side);
        Optional<String> iso = number == null ? Optional.empty() : countries.iso(Scheme.COW, number);
        if (iso.isEmpty() && name.startsWith(GOVERNMENT)) {
            iso = countries.isoOfName(name.substring(GOVERNMENT.length()));
        }
        return Optional.of(new LayerActor(null, name, iso.orElse(null), List.of()));
    }

    private static List<LayerFigure> figures(Row row) {
        List<LayerFigure> figures = new ArrayList<>();
        BigDecimal best = row.decimal("best");
        if (best != null) {
            figures.add(new LayerFigure("killed", best, row.decimal("low"), row.decimal("high")));
        }
        DEATHS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(column -> {
            BigDecimal deaths = row.decimal(column.getKey());
            if (deaths != null) {
                figures.add(new LayerFigure(column.getValue(), deaths, null, null));
            }
        });
        return figures;
    }

    private @Nullable LayerPlace place(Row row) {
        String country = row.text("country");
        String where = row.text("where_coordinates");
        String name = where == null ? country : where;
        if (name == null) {
            return null;
        }
        String number = row.text("country_id");
        Optional<String> iso = number == null ? Optional.empty() : countries.iso(Scheme.COW, number);
        if (iso.isEmpty() && country != null) {
            iso = countries.isoOfName(country);
        }
        return new LayerPlace(
                name,
                iso.orElse(null),
                row.number("latitude", -90, 90),
                row.number("longitude", -180, 180),
                switch (row.integer("where_prec", 0)) {
                    case 1, 2 -> Where.Precision.CITY;
                    case 3, 4, 5 -> Where.Precision.REGION;
                    case 6, 7 -> Where.Precision.COUNTRY;
                    default -> null;
                });
    }
}
