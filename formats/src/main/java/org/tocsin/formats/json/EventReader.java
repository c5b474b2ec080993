package org.tocsin.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;

/** Reads the events that {@link EventJson} writes. Fields it does not know are left out. */
public final class EventReader {
    private EventReader() {}

    /**
     * One event; its article is taken for a text of its own, since whether it is a copy is not said of an event.
     *
     * @throws IllegalArgumentException if a field is missing or holds what it cannot hold, with its name
     */
    public static EventRecord read(String line) {
        JsonNode json = PartReader.tree(line);
        DocumentId article = new DocumentId(PartReader.string(json, "article_id"));
        Report report = new Report(
                event(json), article, PartReader.optional(json, "outlet"), PartReader.day(json, "published"), article);
        EventId id = report.event().id();
        return new EventRecord(
                report,
                PartReader.list(json.path("links"), link -> link(id, link)),
                PartReader.string(json.path("why"), "knowledge"),
                PartReader.string(json.path("why"), "engine"));
    }

    private static Event event(JsonNode json) {
        JsonNode trigger = json.path("trigger");
        JsonNode plover = json.path("plover");
        JsonNode why = json.path("why");
        String type = PartReader.optional(plover, "event");
        return new Event(
                new EventId(PartReader.string(json, "id")),
                json.path("sentence").path("index").asInt(),
                PartReader.passage(json.path("sentence")),
                new Event.Trigger(
                        PartReader.passage(trigger), trigger.path("is_verb").asBoolean()),
                new Act(
                        type == null ? null : PartReader.constant(EventType.class, type),
                        PartReader.optional(plover, "mode"),
                        PartReader.string(json, "cameo")),
                PartReader.list(json.path("actors"), PartReader::party),
                PartReader.list(json.path("recipients"), PartReader::party),
                PartReader.list(plover.path("contexts"), JsonNode::asText),
                json.path("quad_class").asInt(),
                json.path("goldstein").asDouble(),
                PartReader.number(json, "plover_score"),
                PartReader.constant(Status.class, PartReader.string(json, "status")),
                attribution(json.path("attribution")),
                when(json.path("date")),
                where(json.path("place")),
                PartReader.list(json.path("figures"), PartReader::figure),
                new Event.Why(
                        PartReader.string(why, "rule"), PartReader.list(why.path("operators"), PartReader::passage)));
    }

    private static StatedLink link(EventId from, JsonNode json) {
        String to = PartReader.optional(json, "to");
        return new StatedLink(
                PartReader.constant(StatedLink.Type.class, PartReader.string(json, "type")),
                from,
                to == null ? null : new EventId(to),
                PartReader.passage(json.path("cue")),
                PartReader.passage(json.path("target")),
                json.path("holder").isObject() ? PartReader.party(json.path("holder")) : null);
    }

    private static Attribution attribution(JsonNode json) {
        JsonNode speaker = json.path("speaker");
        JsonNode cue = json.path("cue");
        return new Attribution(
                speaker.isObject() ? PartReader.party(speaker) : null,
                cue.isObject() ? PartReader.passage(cue) : null,
                PartReader.optional(json, "outlet"),
                PartReader.optional(json, "via"));
    }

    private static When when(JsonNode json) {
        return new When(
                PartReader.day(json, "start"),
                PartReader.day(json, "end"),
                PartReader.constant(When.Precision.class, PartReader.string(json, "precision")),
                PartReader.constant(When.Basis.class, PartReader.string(json, "basis")),
                PartReader.optional(json, "text"));
    }

    private static @Nullable Where where(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        return new Where(
                PartReader.string(json, "name"),
                PartReader.optional(json, "country"),
                PartReader.number(json, "latitude"),
                PartReader.number(json, "longitude"),
                PartReader.constant(Where.Precision.class, PartReader.string(json, "precision")),
                PartReader.span(json),
                PartReader.string(json, "text"));
    }
}
