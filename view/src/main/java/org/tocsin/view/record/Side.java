package org.tocsin.view.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.list.Json;

/**
 * A party as a view shows it.
 *
 * @param text the words of the text; absent where it is only implied
 * @param name neutral name
 * @param country ISO 3166-1 alpha-3
 * @param sectors PLOVER sectors, the primary one first
 * @param entity id in the actor tables
 */
public record Side(
        @Nullable String text,
        String name,
        @Nullable String country,
        List<String> sectors,
        @Nullable String entity) {
    public Side {
        sectors = List.copyOf(sectors);
    }

    static List<Side> list(JsonNode parties) {
        List<Side> sides = new ArrayList<>();
        for (JsonNode party : parties) {
            List<String> sectors = new ArrayList<>();
            party.path("sectors").forEach(sector -> sectors.add(sector.asText()));
            sides.add(new Side(
                    Json.textOrNull(party.path("text")),
                    party.path("name").asText(),
                    Json.textOrNull(party.path("country")),
                    sectors,
                    Json.textOrNull(party.path("entity"))));
        }
        return sides;
    }

    /** The code by which filters find it: its entity, else country and sector; absent for one that no filter finds. */
    public @Nullable String code() {
        if (entity != null || country == null) {
            return entity;
        }
        return sectors.isEmpty() ? country : country + sectors.get(0);
    }
}
