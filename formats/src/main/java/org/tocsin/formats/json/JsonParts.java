package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** The pieces of JSON that events, claims and figures have in common: spans, parties, values. */
final class JsonParts {
    private JsonParts() {}

    static void writeSpan(JsonGenerator json, String field, @Nullable TextSpan span, String text) throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            writeSpanFields(json, span, text);
        }
    }

    static void writeSpanFields(JsonGenerator json, TextSpan span, String text) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(text));
        json.writeEndObject();
    }

    static void writePassage(JsonGenerator json, String field, @Nullable Passage passage) throws IOException {
        json.writeFieldName(field);
        if (passage == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            writePassageFields(json, passage);
            json.writeEndObject();
        }
    }

    static void writePassageFields(JsonGenerator json, Passage passage) throws IOException {
        writeOffsets(json, passage.span());
        json.writeStringField("text", passage.text());
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static void writeParties(JsonGenerator json, String field, List<Party> parties) throws IOException {
        json.writeArrayFieldStart(field);
        for (Party party : parties) {
            writeParty(json, party);
        }
        json.writeEndArray();
    }

    static void writeParty(JsonGenerator json, Party party) throws IOException {
        json.writeStartObject();
        writePartyFields(json, party);
        json.writeEndObject();
    }

    static void writePartyFields(JsonGenerator json, Party party) throws IOException {
        writeOffsets(json, party.span());
        json.writeStringField("text", party.text().isEmpty() ? null : party.text());
        json.writeStringField("name", party.name());
        json.writeStringField("country", party.country());
        json.writeArrayFieldStart("sectors");
        for (String sector : party.sectors()) {
            json.writeString(sector);
        }
        json.writeEndArray();
        json.writeStringField("entity", party.entity());
        if (party.antecedent() != null) {
            writePassage(json, "antecedent", party.antecedent());
        }
    }

    static void writeFigureFields(JsonGenerator json, Figure figure) throws IOException {
        json.writeStringField("kind", figure.kind());
        writeNumber(json, "minimum", figure.minimum());
        writeNumber(json, "maximum", figure.maximum());
        json.writeStringField("operator", figure.operator().sign());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("text", figure.text());
        writeOffsets(json, figure.span());
    }

    private static void writeNumber(JsonGenerator json, String field, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    static void writeOffsets(JsonGenerator json, @Nullable TextSpan span) throws IOException {
        if (span == null) {
            json.writeNullField("start");
            json.writeNullField("end");
        } else {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }
    }
}
