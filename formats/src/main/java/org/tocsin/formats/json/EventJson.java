package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
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
import org.tocsin.model.incident.Report;

/** Writes events as JSON, one object a line, in the fields and the order that the contract gives; {@link EventReader} reads them again. */
public final class EventJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private EventJson() {}

    /**
     * All events of an article, a line each, with line ends.
     *
     * @param knowledge version of the knowledge files
     * @param engine version of the program
     */
    public static String lines(CodedDocument coded, String knowledge, String engine) {
        StringBuilder lines = new StringBuilder();
        for (EventRecord event : records(coded, knowledge, engine)) {
            lines.append(line(event)).append('\n');
        }
        return lines.toString();
    }

    /** The events of an article, each with its ties. */
    public static List<EventRecord> records(CodedDocument coded, String knowledge, String engine) {
        return coded.events().stream()
                .map(event -> new EventRecord(
                        Report.of(event, coded.annotated().document()),
                        coded.links().stream()
                                .filter(link -> link.from().equals(event.id()))
                                .toList(),
                        knowledge,
                        engine))
                .toList();
    }

    /** One event, without a line end. */
    public static String line(EventRecord event) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, event);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an event to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, EventRecord written) throws IOException {
        Report report = written.report();
        Event event = report.event();
        json.writeStartObject();
        json.writeStringField("id", event.id().value());
        json.writeStringField("article_id", report.article().value());
        json.writeStringField("outlet", report.outlet());
        json.writeStringField("published", JsonParts.text(report.published()));
        json.writeObjectFieldStart("sentence");
        json.writeNumberField("index", event.sentenceIndex());
        JsonParts.writePassageFields(json, event.sentence());
        json.writeEndObject();
        json.writeObjectFieldStart("trigger");
        JsonParts.writePassageFields(json, event.trigger().words());
        json.writeBooleanField("is_verb", event.trigger().isVerb());
        json.writeEndObject();
        JsonParts.writeParties(json, "actors", event.actors());
        JsonParts.writeParties(json, "recipients", event.recipients());
        writeAct(json, event.act(), event.contexts());
        writeScores(json, event.quadClass(), event.goldstein(), event.ploverScore());
        json.writeStringField("status", JsonParts.label(event.status()));
        writeAttribution(json, event.attribution());
        writeDate(json, event.when());
        writePlace(json, event.where());
        writeFigures(json, event.figures());
        writeLinks(json, written.links());
        writeWhy(json, written);
        json.writeEndObject();
    }

    /** The ties that this event has to others by the words of the text. */
    private static void writeLinks(JsonGenerator json, List<StatedLink> links) throws IOException {
        json.writeArrayFieldStart("links");
        for (StatedLink link : links) {
            json.writeStartObject();
            json.writeStringField("type", JsonParts.label(link.type()));
            json.writeStringField("to", link.to() == null ? null : link.to().value());
            JsonParts.writePassage(json, "cue", link.cue());
            JsonParts.writePassage(json, "target", link.target());
            Party holder = link.holder();
            json.writeFieldName("holder");
            if (holder == null) {
                json.writeNull();
            } else {
                JsonParts.writeParty(json, holder);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeWhy(JsonGenerator json, EventRecord written) throws IOException {
        Event.Why why = written.report().event().why();
        json.writeObjectFieldStart("why");
        json.writeStringField("rule", why.sense());
        json.writeArrayFieldStart("operators");
        for (var word : why.operators()) {
            json.writeStartObject();
            JsonParts.writePassageFields(json, word);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("knowledge", written.knowledge());
        json.writeStringField("engine", written.engine());
        json.writeEndObject();
    }

    static void writeAct(JsonGenerator json, Act act, List<String> contexts) throws IOException {
        json.writeObjectFieldStart("plover");
        json.writeStringField("event", act.plover().map(Enum::name).orElse(null));
        json.writeStringField("mode", act.mode());
        json.writeArrayFieldStart("contexts");
        for (String context : contexts) {
            json.writeString(context);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeStringField("cameo", act.cameo());
    }

    static void writeScores(JsonGenerator json, int quadClass, double goldstein, @Nullable Double ploverScore)
            throws IOException {
        json.writeNumberField("quad_class", quadClass);
        json.writeNumberField("goldstein", goldstein);
        writeNumber(json, "plover_score", ploverScore);
    }

    private static void writeAttribution(JsonGenerator json, Attribution attribution) throws IOException {
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
        JsonParts.writePassage(json, "cue", attribution.cue());
        json.writeEndObject();
    }

    static void writeDate(JsonGenerator json, When when) throws IOException {
        json.writeObjectFieldStart("date");
        writeDateFields(json, when);
        json.writeEndObject();
    }

    static void writeDateFields(JsonGenerator json, When when) throws IOException {
        json.writeStringField("start", JsonParts.text(when.start()));
        json.writeStringField("end", JsonParts.text(when.end()));
        json.writeStringField("precision", JsonParts.label(when.precision()));
        json.writeStringField("basis", JsonParts.label(when.basis()));
        json.writeStringField("text", when.text());
    }

    static void writePlace(JsonGenerator json, @Nullable Where where) throws IOException {
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
