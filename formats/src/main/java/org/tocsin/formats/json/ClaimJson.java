package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;

/** Writes claims as JSON, one object a line, in the fields and the order that the contract gives. */
public final class ClaimJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ClaimJson() {}

    /** All claims of an article, a line each, with line ends. */
    public static String lines(ClaimedDocument claimed) {
        StringBuilder lines = new StringBuilder();
        for (ClaimRecord claim : ClaimRecord.of(claimed)) {
            lines.append(line(claim)).append('\n');
        }
        return lines.toString();
    }

    /** One claim, without a line end. */
    public static String line(ClaimRecord claim) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, claim.claim(), claim.sentence(), claim.document());
        } catch (IOException cause) {
            throw new UncheckedIOException("write a claim to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Claim claim, TextSpan sentence, Document document)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id().value());
        json.writeStringField("article_id", document.id().value());
        JsonParts.writeSpan(json, "sentence", sentence, document.text());
        writeSpeaker(json, claim);
        writeSpans(json, "cue", claim.cue(), document.text());
        json.writeStringField("quote_type", JsonParts.label(claim.quoteType()));
        writeSpans(json, "content", claim.content(), document.text());
        json.writeStringField("modality", JsonParts.label(claim.modality()));
        json.writeArrayFieldStart("stance");
        for (Claim.Stance stance : claim.stances()) {
            json.writeStartObject();
            json.writeStringField("name", stance.name());
            json.writeStringField("country", stance.country());
            json.writeNumberField("polarity", stance.polarity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("outlet", document.outlet());
        json.writeStringField("via", claim.via());
        json.writeStringField("resolution", JsonParts.label(claim.resolution()));
        json.writeEndObject();
    }

    private static void writeSpeaker(JsonGenerator json, Claim claim) throws IOException {
        json.writeFieldName("speaker");
        Party speaker = claim.speaker();
        if (speaker == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonParts.writePartyFields(json, speaker);
        json.writeStringField("role", claim.role());
        json.writeEndObject();
    }

    /** One span as an object, several as a list, none as null. */
    private static void writeSpans(JsonGenerator json, String field, List<TextSpan> spans, String text)
            throws IOException {
        if (spans.size() < 2) {
            JsonParts.writeSpan(json, field, spans.isEmpty() ? null : spans.get(0), text);
            return;
        }
        json.writeArrayFieldStart(field);
        for (TextSpan span : spans) {
            JsonParts.writeSpanFields(json, span, text);
        }
        json.writeEndArray();
    }
}
