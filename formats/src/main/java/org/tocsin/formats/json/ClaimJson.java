package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Writes claims as JSON, one object a line, in the fields and the order that the contract gives. */
public final class ClaimJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ClaimJson() {}

    /** All claims of an article, a line each, with line ends. */
    public static String lines(ClaimedDocument claimed) {
        StringWriter out = new StringWriter();
        for (Claim claim : claimed.claims()) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                TextSpan sentence =
                        claimed.annotated().sentences().get(claim.sentence()).span();
                write(json, claim, sentence, claimed);
            } catch (IOException cause) {
                throw new UncheckedIOException("write a claim to memory", cause);
            }
            out.write('\n');
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Claim claim, TextSpan sentence, ClaimedDocument claimed)
            throws IOException {
        Document document = claimed.annotated().document();
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
        writeLoaded(json, claim, claimed.framings());
        json.writeEndObject();
    }

    /** The loaded words of the content and whom they mean, {@code null} where that is unknown. */
    private static void writeLoaded(JsonGenerator json, Claim claim, List<Framing> framings) throws IOException {
        json.writeArrayFieldStart("loaded");
        for (Framing framing : framings) {
            if (claim.id().equals(framing.claim())) {
                Passage words = framing.term().words();
                Party referent = framing.term().referent();
                json.writeStartObject();
                json.writeNumberField("start", words.span().start());
                json.writeNumberField("end", words.span().end());
                json.writeStringField("text", words.text());
                json.writeStringField("name", referent == null ? null : referent.name());
                json.writeStringField("country", referent == null ? null : referent.country());
                json.writeStringField("entity", referent == null ? null : referent.entity());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
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
