package org.tocsin.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.view.list.Json;
import org.tocsin.view.record.IncidentView;
import org.tocsin.view.record.IncidentViews;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Visitor;

/**
 * {@code /api/v1/events/{id}}: one happening, and its correction. The {@code ETag} of an answer sent back as {@code If-Match} keeps a change from
 * being laid over another that its sender has not seen.
 */
public final class EventApi implements Pages {
    private static final String PATH = "/api/v1/events/{id}";
    private static final Set<String> KEYS = Set.of("set", "why", "who", "report");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataFolder data;
    private final IncidentViews incidents;

    public EventApi(DataFolder data) {
        this.data = data;
        this.incidents = new IncidentViews(data.store());
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.patch(PATH, this::change);
    }

    private void read(Context context) {
        IncidentView view = view(context.pathParam("id"));
        if (view.askedFor() != null) {
            context.redirect("/api/v1/events/" + view.row().id(), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        String tag = tag(view);
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        send(context, view);
    }

    private IncidentView view(String id) {
        return incidents.of(id).orElseThrow(() -> RecordsApi.missing("event", id));
    }

    private static String tag(IncidentView view) {
        return '"' + view.version() + '"';
    }

    private void send(Context context, IncidentView view) {
        ObjectNode json = (ObjectNode) Json.tree(view.row().body());
        json.put("changed_at", view.row().changedAt().toString());
        json.set("owners", Json.tree(Json.of(view.owners())));
        json.set("links_from", Json.tree(Json.of(view.before())));
        json.set("links_to", Json.tree(Json.of(view.after())));
        json.set("history", Json.tree(Json.of(view.history())));
        json.set("corrections", Json.tree(Json.of(view.corrections())));
        json.set("notes", Json.tree(Json.of(view.notes())));
        ObjectNode versions = json.putObject("versions");
        versions.put("knowledge", data.versions().knowledge());
        versions.put("engine", data.versions().engine());
        context.result(json.toString());
        context.contentType("application/json");
    }

    /** {@code {"set": {"status": "denied"}, "why": …, "who": …, "report": …}}: sets fields of one report, or of all. */
    private void change(Context context) {
        IncidentView view = view(context.pathParam("id"));
        String wanted = context.header("If-Match");
        if (wanted != null && !wanted.equals("*") && !wanted.equals(tag(view))) {
            throw RequestProblem.at(
                    "If-Match",
                    HttpStatus.PRECONDITION_FAILED,
                    "the event has changed since; it is now " + tag(view) + ": read it again");
        }
        JsonNode body = body(context);
        List<EventId> events = events(view, body.path("report"));
        String who = body.path("who").asText(Visitor.name(context));
        String why = Json.textOrNull(body.path("why"));
        for (Map.Entry<String, JsonNode> field : body.path("set").properties()) {
            data.curator().correctAll(events, field.getKey(), field.getValue().toString(), who, why);
        }
        IncidentId now =
                data.store().read(tables -> tables.events().incidents(events)).get(events.get(0));
        IncidentView changed = view(now == null ? view.row().id() : now.value());
        context.header("ETag", tag(changed));
        send(context, changed);
    }

    private static JsonNode body(Context context) {
        JsonNode body;
        try {
            body = JSON.readTree(context.body());
        } catch (JsonProcessingException fault) {
            throw RequestProblem.at("body", HttpStatus.BAD_REQUEST, "no JSON: " + fault.getOriginalMessage());
        }
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (!KEYS.contains(field.getKey())) {
                throw RequestProblem.at(
                        field.getKey(), HttpStatus.BAD_REQUEST, "unknown; known are report, set, who, why");
            }
        }
        if (!body.path("set").isObject() || body.path("set").isEmpty()) {
            throw RequestProblem.at(
                    "set", HttpStatus.BAD_REQUEST, "expected fields and their values, e.g. {\"status\": \"denied\"}");
        }
        return body;
    }

    private static List<EventId> events(IncidentView view, JsonNode report) {
        @Nullable String wanted = Json.textOrNull(report);
        List<EventId> all = view.reports().stream().map(EventId::new).toList();
        if (wanted == null) {
            return all;
        }
        if (!all.contains(new EventId(wanted))) {
            throw RequestProblem.at("report", HttpStatus.BAD_REQUEST, "the event has no report " + wanted);
        }
        return List.of(new EventId(wanted));
    }
}
