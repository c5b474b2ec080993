package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.model.event.When;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.Report;
import org.tocsin.model.incident.SaidFigure;

/** Writes incidents as JSON, one object a line: the fields of an event where they mean the same, and what its reports differ in. */
public final class IncidentJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private IncidentJson() {}

    /** One incident, without a line end. */
    public static String line(Incident incident) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, incident);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an incident to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Incident incident) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", incident.id().value());
        json.writeStringField("status", JsonParts.label(incident.status()));
        EventJson.writeAct(json, incident.act(), List.of());
        EventJson.writeScores(json, incident.quadClass(), incident.goldstein(), incident.ploverScore());
        JsonParts.writeParties(json, "actors", incident.actors());
        JsonParts.writeParties(json, "recipients", incident.recipients());
        EventJson.writeDate(json, incident.when());
        json.writeArrayFieldStart("other_dates");
        for (When date : incident.dates()) {
            json.writeStartObject();
            EventJson.writeDateFields(json, date);
            json.writeEndObject();
        }
        json.writeEndArray();
        EventJson.writePlace(json, incident.where());
        writeFigures(json, incident.figures());
        writeReports(json, incident);
        writeCorroboration(json, incident.corroboration());
        json.writeBooleanField("is_disputed", incident.isDisputed());
        json.writeEndObject();
    }

    private static void writeFigures(JsonGenerator json, List<SaidFigure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (SaidFigure said : figures) {
            json.writeStartObject();
            JsonParts.writeFigureFields(json, said.figure());
            json.writeStringField("sayer", said.sayer());
            json.writeStringField("event_id", said.event().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeReports(JsonGenerator json, Incident incident) throws IOException {
        json.writeArrayFieldStart("reports");
        for (Report report : incident.reports()) {
            json.writeStartObject();
            json.writeStringField("event_id", report.event().id().value());
            json.writeStringField("article_id", report.article().value());
            json.writeStringField("outlet", report.outlet());
            json.writeStringField("published", JsonParts.text(report.published()));
            json.writeStringField("copy_group", report.copyGroup().value());
            json.writeBooleanField("is_denial", incident.denials().contains(report));
            JsonParts.writePassage(json, "sentence", report.event().sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCorroboration(JsonGenerator json, Corroboration counts) throws IOException {
        json.writeObjectFieldStart("corroboration");
        json.writeNumberField("reports", counts.reports());
        json.writeNumberField("articles", counts.articles());
        json.writeNumberField("outlets", counts.outlets());
        json.writeNumberField("owners", counts.owners());
        json.writeNumberField("unreviewed_outlets", counts.unreviewedOutlets());
        json.writeNumberField("independent_sources", counts.independentSources());
        json.writeEndObject();
    }
}
