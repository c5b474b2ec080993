package org.tocsin.model.layer;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Where;

/**
 * Where an event happened, by its source. The point of a coarse place is the source's stand-in for it (a centroid, a capital), never an exact spot.
 *
 * @param name as the source writes it
 * @param country ISO 3166-1 alpha-3, absent for none or unknown
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 * @param precision how fine the place is; absent where the source does not say
 */
public record LayerPlace(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Where.@Nullable Precision precision) {}
