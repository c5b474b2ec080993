package org.tocsin.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Locale;
import org.tocsin.model.event.Status;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.codebook.Meanings;

/** {@code GET /api/v1/codebook}: what the codes of events mean. */
public final class CodebookApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String written;

    public CodebookApi(Codebook codebook) {
        ObjectNode json = JSON.createObjectNode();
        json.put("knowledge", codebook.version());
        writeEvents(json.putArray("events"), codebook);
        writeCameo(json.putArray("cameo"), codebook);
        writeStatuses(json.putArray("statuses"));
        codebook.contexts().forEach(json.putArray("contexts")::add);
        written = json.toString();
    }

    private static void writeEvents(ArrayNode events, Codebook codebook) {
        for (Codebook.PloverEvent event : codebook.events()) {
            ObjectNode row = events.addObject();
            row.put("event", event.name());
            row.put("meaning", event.meaning());
            row.put("score", event.score());
            ArrayNode modes = row.putArray("modes");
            for (Codebook.PloverMode mode : event.modes()) {
                modes.addObject().put("mode", mode.name()).put("score", mode.score());
            }
        }
    }

    private static void writeCameo(ArrayNode codes, Codebook codebook) {
        for (Codebook.CameoCode code : codebook.cameo()) {
            codes.addObject()
                    .put("code", code.code())
                    .put("label", code.label())
                    .put("goldstein", code.goldstein())
                    .put("quad_class", code.quadClass());
        }
    }

    private static void writeStatuses(ArrayNode statuses) {
        for (Status status : Codebook.statuses()) {
            statuses.addObject()
                    .put("status", status.name().toLowerCase(Locale.ROOT))
                    .put("meaning", Meanings.of(status));
        }
    }

    public void read(Context context) {
        context.result(written);
        context.contentType("application/json");
    }
}
