package org.tocsin.workbench.list;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.data.DataFolder.Versions;

/** The shape of every answer of the API that is a list: data, count, next, as_of, versions, notices. */
final class AnswerJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final Versions versions;

    AnswerJson(Versions versions) {
        this.versions = versions;
    }

    /** @param rows each a JSON object */
    void send(
            Context context, List<String> rows, long count, @Nullable String next, Instant asOf, List<String> notices) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("data");
            for (String row : rows) {
                json.writeRawValue(row);
            }
            json.writeEndArray();
            json.writeNumberField("count", count);
            json.writeStringField("next", next);
            json.writeStringField("as_of", asOf.toString());
            json.writeObjectFieldStart("versions");
            json.writeStringField("knowledge", versions.knowledge());
            json.writeStringField("engine", versions.engine());
            json.writeEndObject();
            json.writeArrayFieldStart("notices");
            for (String notice : notices) {
                json.writeString(notice);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException cause) {
            throw new UncheckedIOException("write an answer to memory", cause);
        }
        context.result(out.toString());
        context.contentType("application/json");
    }
}
