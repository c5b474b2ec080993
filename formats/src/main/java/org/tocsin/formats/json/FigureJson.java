package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.Document;

/** Writes figures as JSON, one object a line, in the fields that the contract gives. */
public final class FigureJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FigureJson() {}

    /** All figures of an article, a line each, with line ends. */
    public static String lines(FiguredDocument figured) {
        StringBuilder lines = new StringBuilder();
        for (FigureRecord figure : FigureRecord.of(figured)) {
            lines.append(line(figure)).append('\n');
        }
        return lines.toString();
    }

    /** One figure, without a line end. */
    public static String line(FigureRecord figure) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, figure.stated(), figure.document());
        } catch (IOException cause) {
            throw new UncheckedIOException("write a figure to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, StatedFigure stated, Document document) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", stated.id().value());
        json.writeStringField("article_id", document.id().value());
        JsonParts.writePassage(json, "sentence", stated.sentence());
        JsonParts.writeFigureFields(json, stated.figure());
        json.writeStringField("subject", stated.subject());
        writeSayer(json, stated.sayer());
        json.writeStringField(
                "event_id", stated.event() == null ? null : stated.event().value());
        json.writeStringField(
                "part_of", stated.partOf() == null ? null : stated.partOf().value());
        json.writeEndObject();
    }

    private static void writeSayer(JsonGenerator json, @Nullable Party sayer) throws IOException {
        json.writeFieldName("sayer");
        if (sayer == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", sayer.name());
        json.writeStringField("country", sayer.country());
        json.writeStringField(
                "role", sayer.sectors().isEmpty() ? null : sayer.sectors().get(0));
        json.writeEndObject();
    }
}
