package org.tocsin.formats.layer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CameoCodes;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerPlace;

/** Rows of ICEWS. Countries stand there by name; the intensity is the Goldstein value of the code; the quad class is the code's. */
final class IcewsMapper implements RowMapper {
    private final CountryCodes countries;
    private final CameoCodes cameo;

    IcewsMapper(CountryCodes countries, CameoCodes cameo) {
        this.countries = countries;
        this.cameo = cameo;
    }

    @Override
    public LayerEvent event(String layer, Row row) {
        String code = row.required("CAMEO Code");
        String whole = cameo.mended(code);
        return new LayerEvent(
                layer,
                row.required("Event ID"),
                LayerDate.of(row.day("Event Date")),
                actor(row, "Source").stream().toList(),
                actor(row, "Target").stream().toList(),
                new LayerAct(
                        code,
                        row.text("Event Text"),
                        null,
                        null,
                        whole,
                        cameo.quadClass(whole),
                        row.number("Intensity", -10, 10),
                        false),
                List.of(),
                place(row),
                1,
                row.text("Publisher"),
                null,
                row.origin(),
                row.raw());
    }

    private Optional<LayerActor> actor(Row row, String side) {
        String name = row.text(side + " Name");
        String sectors = row.text(side + " Sectors");
        String country = country(row.text(side + " Country"));
        if (name == null && country == null) {
            return Optional.empty();
        }
        List<String> split = sectors == null
                ? List.of()
                : Stream.of(sectors.split(",", -1))
                        .map(String::strip)
                        .filter(sector -> !sector.isEmpty())
                        .toList();
        return Optional.of(new LayerActor(null, name, country, split));
    }

    private @Nullable String country(@Nullable String name) {
        return name == null ? null : countries.isoOfName(name).orElse(null);
    }

    private @Nullable LayerPlace place(Row row) {
        String city = row.text("City");
        String region = row.text("District") == null ? row.text("Province") : row.text("District");
        String country = row.text("Country");
        String name = city != null ? city : region != null ? region : country;
        return name == null
                ? null
                : new LayerPlace(
                        name,
                        country(country),
                        row.number("Latitude", -90, 90),
                        row.number("Longitude", -180, 180),
                        PolecatMapper.precision(city, region, country));
    }
}
