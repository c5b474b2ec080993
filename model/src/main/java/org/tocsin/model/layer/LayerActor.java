package org.tocsin.model.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side as its source names it.
 *
 * @param code the source's own code ({@code RUSMIL}); absent where it has none, or only a number that tells a reader nothing
 * @param name as the source writes it
 * @param country ISO 3166-1 alpha-3, absent for none, unknown and countries of the past
 * @param sectors the source's own codes or words of what kind the actor is, the primary one first
 */
public record LayerActor(
        @Nullable String code,
        @Nullable String name,
        @Nullable String country,
        List<String> sectors) {
    public LayerActor {
        sectors = List.copyOf(sectors);
        if (code == null && name == null && country == null) {
            throw new IllegalArgumentException("an actor needs a code, a name or a country");
        }
    }

    /** What a dyad calls it: the country, else the code, else the name. */
    public String key() {
        if (country != null) {
            return country;
        }
        return code != null ? code : label();
    }

    /** For a reader: the name, else the code, else the country. */
    public String label() {
        if (name != null) {
            return name;
        }
        return code != null ? code : String.valueOf(country);
    }
}
