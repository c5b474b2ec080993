package org.tocsin.model.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;

/**
 * Where an event happened.
 *
 * @param name the place's usual name
 * @param country ISO 3166-1 alpha-3 code of the country it lies in
 * @param latitude degrees north, WGS 84; absent where only a country or region is known
 * @param longitude degrees east
 * @param precision how fine the place is
 * @param span the words that name it; absent when taken over from an earlier sentence
 */
public record Where(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Precision precision,
        @Nullable TextSpan span,
        String text) {

    /** How fine a place is. */
    public enum Precision {
        CITY,
        REGION,
        COUNTRY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
