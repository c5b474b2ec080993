package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerFigure;
import org.tocsin.model.layer.LayerPlace;

/** Writes events of a layer as JSON, one object a line, with the columns of their file as they stood there, and reads them back. What is absent is left out. */
public final class LayerJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .reader();

    private LayerJson() {}

    /** One event, without a line end. */
    public static String line(LayerEvent event) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, event);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an event of a layer to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, LayerEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("layer", event.layer());
        json.writeStringField("id", event.id());
        json.writeObjectFieldStart("date");
        text(json, "start", event.date().start());
        text(json, "end", event.date().end());
        text(json, "precision", event.date().precision());
        json.writeEndObject();
        actors(json, "sources", event.sources());
        actors(json, "targets", event.targets());
        act(json, event.act());
        figures(json, event.figures());
        place(json, event.place());
        json.writeNumberField("reports", event.reports());
        text(json, "outlet", event.outlet());
        text(json, "url", event.url());
        json.writeStringField("origin", event.origin());
        json.writeObjectFieldStart("raw");
        for (Map.Entry<String, String> column : event.raw().entrySet()) {
            json.writeStringField(column.getKey(), column.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void actors(JsonGenerator json, String field, List<LayerActor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (LayerActor actor : actors) {
            json.writeStartObject();
            text(json, "code", actor.code());
            text(json, "name", actor.name());
            text(json, "country", actor.country());
            json.writeArrayFieldStart("sectors");
            for (String sector : actor.sectors()) {
                json.writeString(sector);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void act(JsonGenerator json, LayerAct act) throws IOException {
        json.writeObjectFieldStart("act");
        json.writeStringField("type", act.type());
        text(json, "mode", act.mode());
        text(json, "plover", act.plover());
        number(json, "plover_score", act.ploverScore());
        text(json, "cameo", act.cameo());
        json.writeNumberField("quad_class", act.quadClass());
        number(json, "goldstein", act.goldstein());
        json.writeBooleanField("is_mapped", act.isMapped());
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, List<LayerFigure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (LayerFigure figure : figures) {
            json.writeStartObject();
            json.writeStringField("kind", figure.kind());
            json.writeStringField("best", figure.best().toString());
            text(json, "low", figure.low());
            text(json, "high", figure.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, @Nullable LayerPlace place) throws IOException {
        if (place == null) {
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        text(json, "country", place.country());
        number(json, "latitude", place.latitude());
        number(json, "longitude", place.longitude());
        text(json, "precision", place.precision());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static void number(JsonGenerator json, String field, @Nullable Double value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value);
        }
    }

    /**
     * Reads what {@link #line} has written.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static LayerEvent read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not JSON: " + cause.getOriginalMessage(), cause);
        }
        Map<String, String> raw = new LinkedHashMap<>();
        json.path("raw")
                .properties()
                .forEach(column -> raw.put(column.getKey(), column.getValue().asText()));
        return new LayerEvent(
                string(json, "layer"),
                string(json, "id"),
                date(json.path("date")),
                list(json.path("sources"), LayerJson::actor),
                list(json.path("targets"), LayerJson::actor),
                act(json.path("act")),
                list(json.path("figures"), LayerJson::figure),
                json.has("place") ? place(json.path("place")) : null,
                json.path("reports").asInt(),
                optional(json, "outlet"),
                optional(json, "url"),
                string(json, "origin"),
                raw);
    }

    private static LayerDate date(JsonNode json) {
        String start = optional(json, "start");
        String end = optional(json, "end");
        return new LayerDate(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                When.Precision.valueOf(string(json, "precision")));
    }

    private static LayerActor actor(JsonNode json) {
        return new LayerActor(
                optional(json, "code"),
                optional(json, "name"),
                optional(json, "country"),
                list(json.path("sectors"), JsonNode::asText));
    }

    private static LayerAct act(JsonNode json) {
        String plover = optional(json, "plover");
        return new LayerAct(
                string(json, "type"),
                optional(json, "mode"),
                plover == null ? null : EventType.valueOf(plover),
                real(json, "plover_score"),
                optional(json, "cameo"),
                json.path("quad_class").asInt(),
                real(json, "goldstein"),
                json.path("is_mapped").asBoolean());
    }

    private static LayerFigure figure(JsonNode json) {
        String low = optional(json, "low");
        String high = optional(json, "high");
        return new LayerFigure(
                string(json, "kind"),
                new BigDecimal(string(json, "best")),
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high));
    }

    private static LayerPlace place(JsonNode json) {
        String precision = optional(json, "precision");
        return new LayerPlace(
                string(json, "name"),
                optional(json, "country"),
                real(json, "latitude"),
                real(json, "longitude"),
                precision == null ? null : Where.Precision.valueOf(precision));
    }

    private static String string(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in the event of a layer");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.path(field).asText() : null;
    }

    private static @Nullable Double real(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.path(field).asDouble() : null;
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        json.forEach(item -> found.add(read.apply(item)));
        return found;
    }
}
