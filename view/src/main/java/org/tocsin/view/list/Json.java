package org.tocsin.view.list;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.filter.Filter;

/** View records as JSON: names in snake_case, ISO 8601 dates, constants in lower case, filters as their query strings, null for absent. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, asText(LocalDate.class))
                    .addSerializer(Instant.class, asText(Instant.class))
                    .addSerializer(Filter.class, asText(Filter.class))
                    .addSerializer(Enum.class, asText(Enum.class)));

    private Json() {}

    /** A record of a view as one JSON object. */
    public static String of(Object record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("write " + record.getClass().getSimpleName() + " as JSON", cause);
        }
    }

    /** JSON that the store holds. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the store holds what is no JSON: " + cause.getOriginalMessage(), cause);
        }
    }

    /** A text field that may be null. */
    public static @Nullable String textOrNull(JsonNode field) {
        return field.isTextual() ? field.asText() : null;
    }

    private static <T> JsonSerializer<T> asText(Class<T> type) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(
                        type == Enum.class ? ((Enum<?>) value).name().toLowerCase(Locale.ROOT) : value.toString());
            }
        };
    }
}
