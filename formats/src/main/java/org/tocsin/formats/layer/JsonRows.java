package org.tocsin.formats.layer;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of what an API answers: a list of objects, bare or in the field {@code Result} (UCDP) or {@code data} (ACLED). */
final class JsonRows implements RowSource {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> LISTS = Set.of("Result", "data");

    private final Reader text;
    private final String file;

    JsonRows(Reader text, String file) {
        this.text = text;
        this.file = file;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        try (JsonParser json = MAPPER.createParser(text)) {
            if (!findList(json)) {
                sink.fault(file, "no list of rows: neither a list nor an object with " + LISTS);
                return;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String origin = file + ":" + json.currentLocation().getLineNr();
                JsonNode object = json.readValueAsTree();
                List<String> names = new ArrayList<>();
                List<String> cells = new ArrayList<>();
                object.properties().forEach(field -> {
                    names.add(field.getKey());
                    cells.add(cell(field.getValue()));
                });
                sink.row(new Row(new Header(names), cells, origin));
            }
        } catch (JsonParseException cause) {
            sink.fault(file + ":" + cause.getLocation().getLineNr(), "not JSON: " + cause.getOriginalMessage());
        }
    }

    /** Goes to the beginning of the list; false where there is none. */
    private static boolean findList(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return true;
        }
        if (token != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isList = LISTS.contains(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY && isList) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private static String cell(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
