package org.tocsin.acquire.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.text.TextDecoder;
import org.tocsin.acquire.text.TextDecoder.Decoded;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** Reads articles from JSON Lines, one object a line, never holding more than one line. Unknown fields are no errors. */
public final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextDecoder decoder = new TextDecoder();
    private final Defaults defaults;
    private final ArticleSink sink;

    public JsonLines(Defaults defaults, ArticleSink sink) {
        this.defaults = defaults;
        this.sink = sink;
    }

    /** The lines of a stream, one a piece; {@code place} is what problems call it. */
    public Reading open(String place, InputStream stream) {
        return new Lines(place, stream);
    }

    private final class Lines implements Reading {
        private final String place;
        private final InputStream stream;
        private final LineBytes lines;
        private int number;

        Lines(String place, InputStream stream) {
            this.place = place;
            this.stream = stream;
            this.lines = new LineBytes(stream, Limits.LONGEST_LINE);
        }

        @Override
        public boolean readOn() throws IOException {
            byte[] line = lines.next();
            if (line == null) {
                if (number == 0) {
                    sink.problem(new Problem(Code.EMPTY, place, "no line in it"));
                }
                return false;
            }
            number++;
            String where = place + ":" + number;
            if (lines.isCut()) {
                sink.problem(
                        new Problem(Code.TOO_LONG, where, "a line of more than " + Limits.LONGEST_LINE + " bytes"));
            } else if (!isBlank(line)) {
                readLine(line, where);
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void readLine(byte[] line, String where) {
        Decoded decoded = decoder.decodeText(line, where);
        if (decoded.problem() != null) {
            sink.problem(decoded.problem());
        }
        decoded.read().ifPresent(text -> readJson(text, where));
    }

    private void readJson(String line, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException fault) {
            sink.problem(new Problem(Code.BAD_JSON, where, String.valueOf(fault.getOriginalMessage())));
            return;
        }
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            sink.problem(new Problem(Code.BAD_FIELD, where, "no \"text\" in it"));
            return;
        }
        String id = node.path("id").isMissingNode() || node.path("id").isNull()
                ? where
                : node.path("id").asText();
        if (id.isBlank()) {
            sink.problem(new Problem(Code.BAD_FIELD, where, "\"id\" is empty"));
            return;
        }
        Publication published = published(node, where);
        String outlet = string(node, "outlet");
        Document document = new Document(
                new DocumentId(id),
                text.textValue(),
                string(node, "title"),
                published == null ? null : published.day(),
                outlet == null ? defaults.outlet() : outlet,
                string(node, "url"),
                string(node, "language"));
        sink.article(Article.of(document, string(node, "author"), published), where);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    private @Nullable Publication published(JsonNode node, String where) {
        String field = string(node, "published");
        String written = field == null ? string(node, "date") : field;
        if (written == null) {
            return defaults.published() == null ? null : Publication.given(defaults.published());
        }
        try {
            LocalDate day = LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
            OffsetDateTime time = time(written);
            return new Publication(day, time, time == null ? Precision.DAY : Precision.TIME, Basis.GIVEN);
        } catch (DateTimeException fault) {
            sink.problem(new Problem(
                    Code.BAD_FIELD,
                    where,
                    "\"published\" is no date (YYYY-MM-DD): '" + written + "'; coded as undated"));
            return null;
        }
    }

    /** The moment, when the field holds one with its offset from UTC; else the day is all that counts. */
    private static @Nullable OffsetDateTime time(String written) {
        try {
            return OffsetDateTime.parse(written);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
