package org.tocsin.formats.layer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.tocsin.model.layer.LayerPlace;

/** Rows of GDELT. Countries of actors are CAMEO's, those of places FIPS; the place is the action's. */
final class GdeltMapper implements RowMapper {
    private final CountryCodes countries;
    private final CameoCodes cameo;

    GdeltMapper(CountryCodes countries, CameoCodes cameo) {
        this.countries = countries;
        this.cameo = cameo;
    }

    @Override
    public LayerEvent event(String layer, Row row) {
        String code = row.required("EventCode");
        int quadClass = row.integer("QuadClass", 0);
        if (quadClass < 0 || quadClass > 4) {
            throw new RowFault("QuadClass: " + quadClass + " is not from 1 to 4");
        }
        return new LayerEvent(
                layer,
                row.required("GLOBALEVENTID"),
                date(row.text("SQLDATE")),
                actor(row, "Actor1").stream().toList(),
                actor(row, "Actor2").stream().toList(),
                new LayerAct(
                        code,
                        null,
                        null,
                        null,
                        cameo.mended(code),
                        quadClass,
                        row.number("GoldsteinScale", -10, 10),
                        false),
                List.of(),
                place(row),
                Math.max(1, row.integer("NumArticles", 1)),
                null,
                row.text("SOURCEURL"),
                row.origin(),
                row.raw());
    }

    /** YYYYMMDD, with 00 for a day or month that nobody knows. */
    private static LayerDate date(@Nullable String cell) {
        if (cell == null) {
            return LayerDate.UNKNOWN;
        }
        if (!cell.matches("\\d{8}")) {
            throw new RowFault("SQLDATE: no date: '" + cell + "'");
        }
        try {
            int year = Integer.parseInt(cell.substring(0, 4));
            int month = Integer.parseInt(cell.substring(4, 6));
            int day = Integer.parseInt(cell.substring(6));
            if (month == 0) {
                return new LayerDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), When.Precision.YEAR);
            }
            YearMonth whole = YearMonth.of(year, month);
            return day == 0
                    ? new LayerDate(whole.atDay(1), whole.atEndOfMonth(), When.Precision.MONTH)
                    : LayerDate.of(whole.atDay(day));
        } catch (DateTimeException cause) {
            throw new RowFault("SQLDATE: no date: '" + cell + "'");
        }
    }

    private Optional<LayerActor> actor(Row row, String side) {
        String code = row.text(side + "Code");
        String name = row.text(side + "Name");
        String countryCode = row.text(side + "CountryCode");
        String country = countryCode == null
                ? null
                : countries.iso(Scheme.CAMEO, countryCode).orElse(null);
        List<String> types = Stream.of("Type1Code", "Type2Code", "Type3Code")
                .flatMap(type -> Optional.ofNullable(row.text(side + type)).stream())
                .toList();
        return code == null && name == null && country == null
                ? Optional.empty()
                : Optional.of(new LayerActor(code, name, country, types));
    }

    private @Nullable LayerPlace place(Row row) {
        String name = row.text("ActionGeo_FullName");
        if (name == null) {
            return null;
        }
        String fips = row.text("ActionGeo_CountryCode");
        return new LayerPlace(
                name,
                fips == null ? null : countries.iso(Scheme.FIPS, fips).orElse(null),
                row.number("ActionGeo_Lat", -90, 90),
                row.number("ActionGeo_Long", -180, 180),
                switch (row.integer("ActionGeo_Type", 0)) {
                    case 1 -> Where.Precision.COUNTRY;
                    case 2, 5 -> Where.Precision.REGION;
                    case 3, 4 -> Where.Precision.CITY;
                    default -> null;
                });
    }
}
