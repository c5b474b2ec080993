package org.tocsin.formats.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.table.Cells;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.TextSpan;

/**
 * Events as PLOVER JSON Lines, in the field names of the manual's chapter "JSON Data Fields"
 * (<a href="https://github.com/openeventdata/PLOVER">openeventdata/PLOVER</a>), with four fields more, which the manual allows: {@code status},
 * {@code date_precision}, {@code speaker} and {@code cameo}. An undated event has the date null.
 */
final class PloverShape implements LineShape {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String header() {
        return "";
    }

    @Override
    public Optional<String> obstacle(ExportedEvent exported) {
        return exported.event().act().type() == null
                ? Optional.of("bare statement, and PLOVER has no event for it")
                : Optional.empty();
    }

    @Override
    public List<String> lines(ExportedEvent exported) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, exported);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an event to memory", cause);
        }
        return List.of(out.append('\n').toString());
    }

    private static void write(JsonGenerator json, ExportedEvent exported) throws IOException {
        Event event = exported.event();
        When when = event.when();
        json.writeStartObject();
        json.writeStringField("id", event.id().value());
        json.writeStringField("date", text(when.start() == null ? when.end() : when.start()));
        json.writeStringField("enddate", text(when.end()));
        json.writeStringField("date_precision", Cells.label(when.precision()));
        writeActors(json, "source", event.actors());
        writeActors(json, "recipient", event.recipients());
        writeStrings(json, "event", List.of(String.valueOf(event.act().type())));
        writeStrings(
                json,
                "mode",
                event.act().mode() == null ? List.of() : List.of(event.act().mode()));
        writeStrings(json, "context", event.contexts());
        json.writeNumberField("quad_code", event.quadClass());
        if (event.ploverScore() != null) {
            json.writeNumberField("event_scale", event.ploverScore());
        }
        json.writeStringField("cameo", event.act().cameo());
        json.writeStringField("status", Cells.label(event.status()));
        Party speaker = event.attribution().speaker();
        json.writeStringField("speaker", speaker == null ? null : speaker.name());
        writePlace(json, event.where());
        writeStrings(json, "event_text", List.of(event.trigger().words().text()));
        writeText(json, event);
        writeCitation(json, exported);
        json.writeEndObject();
    }

    private static void writeActors(JsonGenerator json, String field, List<Party> parties) throws IOException {
        json.writeArrayFieldStart(field);
        for (Party party : parties) {
            json.writeStartObject();
            json.writeStringField("code", party.country());
            json.writeStringField(
                    "sector",
                    party.sectors().isEmpty()
                            ? null
                            : String.join(
                                    "",
                                    party.sectors()
                                            .subList(
                                                    0,
                                                    Math.min(2, party.sectors().size()))));
            json.writeStringField("actor_text", party.text().isEmpty() ? null : party.text());
            json.writeStringField("identifier_id", party.entity());
            json.writeStringField("identifier_text", party.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePlace(JsonGenerator json, @Nullable Where where) throws IOException {
        if (where == null) {
            return;
        }
        json.writeObjectFieldStart("event_loc");
        json.writeStringField("name", where.name());
        json.writeStringField("cc3", where.country());
        if (where.latitude() != null && where.longitude() != null) {
            json.writeNumberField("latitude", where.latitude());
            json.writeNumberField("longitude", where.longitude());
        }
        json.writeStringField("precision", where.precision().label());
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, Event event) throws IOException {
        TextSpan span = event.sentence().span();
        json.writeStringField("text", event.sentence().text());
        json.writeObjectFieldStart("text_info");
        json.writeNumberField("sequence", event.sentenceIndex());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    private static void writeCitation(JsonGenerator json, ExportedEvent exported) throws IOException {
        Report report = exported.record().report();
        json.writeObjectFieldStart("cite_info");
        json.writeStringField("citation", report.article().value());
        json.writeStringField("url", exported.url());
        json.writeStringField("publication", report.outlet());
        json.writeStringField("date", text(report.published()));
        json.writeStringField("coder", "tocsin " + exported.record().engine());
        json.writeStringField("codebook", "plover 0.8");
        json.writeStringField("version", exported.record().knowledge());
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
