package org.tocsin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.text.Document;

/** Writes events as JSON, one object a line, in the fields and the order that the contract gives. */
final class EventJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String knowledge;

    /** @param knowledge version of the knowledge files, for {@code why} */
    EventJson(String knowledge) {
        this.knowledge = knowledge;
    }

    /** All events of an article, a line each, with line ends. */
    String lines(CodedDocument coded) {
        StringWriter out = new StringWriter();
        for (Event event : coded.events()) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                write(json, event, coded);
            } catch (IOException cause) {
                throw new UncheckedIOException("write an event to memory", cause);
            }
            out.write('\n');
        }
        return out.toString();
    }

    private void write(JsonGenerator json, Event event, CodedDocument coded) throws IOException {
        Document document = coded.annotated().document();
        json.writeStartObject();
        json.writeStringField("id", event.id().value());
        json.writeStringField("article_id", document.id().value());
        json.writeStringField("outlet", document.outlet());
        json.writeStringField(
                "published",
                document.published() == null ? null : document.published().toString());
        JsonParts.writeSpan(json, "sentence", event.sentence().span(), document.text());
        JsonParts.writeSpan(json, "trigger", event.candidate().trigger().span(), document.text());
        JsonParts.writeParties(json, "actors", event.candidate().actors());
        JsonParts.writeParties(json, "recipients", event.candidate().recipients());
        writeAct(json, event);
        json.writeStringField("status", event.status().name().toLowerCase(Locale.ROOT));
        writeAttribution(json, event.attribution(), document.text());
        writeDate(json, event.when());
        writePlace(json, event.where());
        writeFigures(json, event.figures());
        writeLinks(json, event, coded, document.text());
        json.writeObjectFieldStart("why");
        json.writeStringField("rule", event.candidate().sense());
        json.writeArrayFieldStart("operators");
        for (var word : event.candidate().operators()) {
            JsonParts.writeSpanFields(json, word.span(), document.text());
        }
        json.writeEndArray();
        json.writeStringField("knowledge", knowledge);
        json.writeStringField("engine", Tocsin.ENGINE);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The ties that this event has to others by the words of the text. */
    private static void writeLinks(JsonGenerator json, Event event, CodedDocument coded, String text)
            throws IOException {
        json.writeArrayFieldStart("links");
        for (StatedLink link : coded.links()) {
            if (link.from().equals(event.id())) {
                json.writeStartObject();
                json.writeStringField("type", Cells.label(link.type()));
                json.writeStringField("to", link.to() == null ? null : link.to().value());
                JsonParts.writeSpan(json, "cue", link.cue(), text);
                JsonParts.writeSpan(json, "target", link.target(), text);
                Party holder = link.holder();
                json.writeStringField("holder", holder == null ? null : holder.name());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeAct(JsonGenerator json, Event event) throws IOException {
        Act act = event.candidate().act();
        json.writeObjectFieldStart("plover");
        json.writeStringField("event", act.plover().map(Enum::name).orElse(null));
        json.writeStringField("mode", act.mode());
        json.writeArrayFieldStart("contexts");
        for (String context : event.contexts()) {
            json.writeString(context);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeStringField("cameo", act.cameo());
        json.writeNumberField("quad_class", event.quadClass());
        json.writeNumberField("goldstein", event.goldstein());
        if (event.ploverScore() == null) {
            json.writeNullField("plover_score");
        } else {
            json.writeNumberField("plover_score", event.ploverScore());
        }
    }

    private static void writeAttribution(JsonGenerator json, Attribution attribution, String text) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeFieldName("speaker");
        Party speaker = attribution.speaker();
        if (speaker == null) {
            json.writeNull();
        } else {
            JsonParts.writeParty(json, speaker);
        }
        json.writeStringField(
                "role",
                speaker == null || speaker.sectors().isEmpty()
                        ? null
                        : speaker.sectors().get(0));
        json.writeStringField("outlet", attribution.outlet());
        json.writeStringField("via", attribution.via());
        JsonParts.writeSpan(json, "cue", attribution.cue(), text);
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, When when) throws IOException {
        json.writeObjectFieldStart("date");
        json.writeStringField(
                "start", when.start() == null ? null : when.start().toString());
        json.writeStringField("end", when.end() == null ? null : when.end().toString());
        json.writeStringField("precision", when.precision().name().toLowerCase(Locale.ROOT));
        json.writeStringField("basis", when.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", when.text());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, @Nullable Where where) throws IOException {
        json.writeFieldName("place");
        if (where == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", where.name());
        json.writeStringField("country", where.country());
        writeNumber(json, "latitude", where.latitude());
        writeNumber(json, "longitude", where.longitude());
        json.writeStringField("precision", where.precision().label());
        json.writeStringField("text", where.text());
        JsonParts.writeOffsets(json, where.span());
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, String field, @Nullable Double number) throws IOException {
        if (number == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    private static void writeFigures(JsonGenerator json, List<Figure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            JsonParts.writeFigureFields(json, figure);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
