package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.Baseline;

/** Writes alerts as JSON, one object a line, with the numbers that they rest on. */
public final class AlertJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private AlertJson() {}

    /** One alert, without a line end. */
    public static String line(Alert alert) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, alert);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an alert to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Alert alert) throws IOException {
        Baseline baseline = alert.baseline();
        json.writeStartObject();
        json.writeStringField("id", alert.id());
        json.writeStringField("rule", alert.rule());
        json.writeStringField("crossed", alert.crossed().toString());
        json.writeStringField("reason", alert.reason());
        json.writeNumberField("value", baseline.value());
        json.writeNumberField("median", baseline.median());
        json.writeNumberField("spread", baseline.spread());
        json.writeNumberField("score", baseline.score());
        json.writeStringField("window_start", baseline.windowFrom().toString());
        json.writeStringField("window_end", baseline.windowTo().toString());
        json.writeStringField("baseline_start", baseline.from().toString());
        json.writeNumberField("baseline_windows", baseline.windows());
        json.writeArrayFieldStart("happenings");
        for (String happening : alert.happenings()) {
            json.writeString(happening);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
