package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Reads the pieces of JSON that {@link JsonParts} writes. */
final class PartReader {
    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .reader();

    private PartReader() {}

    /**
     * One JSON value.
     *
     * @throws IllegalArgumentException for what is no JSON
     */
    static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not JSON: " + cause.getOriginalMessage(), cause);
        }
    }

    static Party party(JsonNode json) {
        String text = optional(json, "text");
        JsonNode antecedent = json.path("antecedent");
        return new Party(
                span(json),
                text == null ? "" : text,
                string(json, "name"),
                optional(json, "country"),
                list(json.path("sectors"), JsonNode::asText),
                optional(json, "entity"),
                antecedent.isObject() ? passage(antecedent) : null);
    }

    static Figure figure(JsonNode json) {
        TextSpan span = span(json);
        if (span == null) {
            throw new IllegalArgumentException("figures: no start and end");
        }
        return new Figure(
                string(json, "kind"),
                json.path("minimum").isNumber() ? json.path("minimum").decimalValue() : null,
                json.path("maximum").isNumber() ? json.path("maximum").decimalValue() : null,
                Figure.Operator.ofSign(string(json, "operator")),
                string(json, "unit"),
                span,
                string(json, "text"));
    }

    static Passage passage(JsonNode json) {
        TextSpan span = span(json);
        if (span == null) {
            throw new IllegalArgumentException("no start and end in " + json);
        }
        return new Passage(span, string(json, "text"));
    }

    static @Nullable TextSpan span(JsonNode json) {
        return json.path("start").isInt() && json.path("end").isInt()
                ? new TextSpan(json.path("start").asInt(), json.path("end").asInt())
                : null;
    }

    static String string(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": missing");
        }
        return value;
    }

    static @Nullable String optional(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    static @Nullable Double number(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asDouble() : null;
    }

    static @Nullable LocalDate day(JsonNode json, String field) {
        String value = optional(json, field);
        return value == null ? null : LocalDate.parse(value);
    }

    static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        json.forEach(item -> found.add(read.apply(item)));
        return found;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    }
}
