package org.tocsin.view.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.text.TextSpan;
import org.tocsin.view.list.Json;

/** Offsets out of the JSON of records. */
final class Spans {
    private Spans() {}

    /** Where a claim's words stand. */
    static List<TextSpan> ofClaim(String body) {
        JsonNode content = Json.tree(body).path("content");
        List<TextSpan> spans = new ArrayList<>();
        if (content.isArray()) {
            content.forEach(span -> add(spans, span));
        } else {
            add(spans, content);
        }
        return spans;
    }

    /** Adds a span unless the text only implies it. */
    static void add(List<TextSpan> spans, JsonNode span) {
        if (span.path("start").isInt() && span.path("end").isInt()) {
            spans.add(new TextSpan(span.path("start").asInt(), span.path("end").asInt()));
        }
    }

    static boolean overlap(TextSpan one, TextSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
