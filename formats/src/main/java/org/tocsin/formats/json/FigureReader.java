package org.tocsin.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;

/** Reads the figures that {@link FigureJson} writes. Fields it does not know are left out. */
public final class FigureReader {
    private FigureReader() {}

    /**
     * One figure; of its sayer name, country and first sector are written.
     *
     * @throws IllegalArgumentException if a field is missing or holds what it cannot hold, with its name
     */
    public static StatedFigure read(String line) {
        JsonNode json = PartReader.tree(line);
        String event = PartReader.optional(json, "event_id");
        String whole = PartReader.optional(json, "part_of");
        return new StatedFigure(
                new FigureId(PartReader.string(json, "id")),
                PartReader.passage(json.path("sentence")),
                PartReader.figure(json),
                json.path("subject").asText(),
                sayer(json.path("sayer")),
                event == null ? null : new EventId(event),
                whole == null ? null : new FigureId(whole));
    }

    private static @Nullable Party sayer(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        String role = PartReader.optional(json, "role");
        String name = PartReader.string(json, "name");
        return new Party(
                null,
                name,
                name,
                PartReader.optional(json, "country"),
                role == null ? List.of() : List.of(role),
                null,
                null);
    }
}
