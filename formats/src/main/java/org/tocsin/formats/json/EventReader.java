package org.tocsin.formats.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Reads the events that {@link EventJson} writes. Fields it does not know are left out. */
public final class EventReader {
    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .reader();

    private EventReader() {}

    /**
     * One event; its article is taken for a text of its own, since whether it is a copy is not said of an event.
     *
     * @throws IllegalArgumentException if a field is missing or holds what it cannot hold, with its name
     */
    public static EventRecord read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not JSON: " + cause.getOriginalMessage(), cause);
        }
        DocumentId article = new DocumentId(string(json, "article_id"));
        Report report = new Report(event(json), article, optional(json, "outlet"), day(json, "published"), article);
        EventId id = report.event().id();
        return new EventRecord(
                report,
                list(json.path("links"), link -> link(id, link)),
                string(json.path("why"), "knowledge"),
                string(json.path("why"), "engine"));
    }

    private static Event event(JsonNode json) {
        JsonNode trigger = json.path("trigger");
        JsonNode plover = json.path("plover");
        JsonNode why = json.path("why");
        String type = optional(plover, "event");
        return new Event(
                new EventId(string(json, "id")),
                json.path("sentence").path("index").asInt(),
                passage(json.path("sentence")),
                new Event.Trigger(passage(trigger), trigger.path("is_verb").asBoolean()),
                new Act(
                        type == null ? null : constant(EventType.class, type),
                        optional(plover, "mode"),
                        string(json, "cameo")),
                list(json.path("actors"), EventReader::party),
                list(json.path("recipients"), EventReader::party),
                list(plover.path("contexts"), JsonNode::asText),
                json.path("quad_class").asInt(),
                json.path("goldstein").asDouble(),
                number(json, "plover_score"),
                constant(Status.class, string(json, "status")),
                attribution(json.path("attribution")),
                when(json.path("date")),
                where(json.path("place")),
                list(json.path("figures"), EventReader::figure),
                new Event.Why(string(why, "rule"), list(why.path("operators"), EventReader::passage)));
    }

    private static StatedLink link(EventId from, JsonNode json) {
        String to = optional(json, "to");
        return new StatedLink(
                constant(StatedLink.Type.class, string(json, "type")),
                from,
                to == null ? null : new EventId(to),
                passage(json.path("cue")),
                passage(json.path("target")),
                json.path("holder").isObject() ? party(json.path("holder")) : null);
    }

    private static Party party(JsonNode json) {
        String text = optional(json, "text");
        JsonNode antecedent = json.path("antecedent");
        return new Party(
                span(json),
                text == null ? "" : text,
                string(json, "name"),
                optional(json, "country"),
                list(json.path("sectors"), JsonNode::asText),
                optional(json, "entity"),
                antecedent.isObject() ? passage(antecedent) : null);
    }

    private static Attribution attribution(JsonNode json) {
        JsonNode speaker = json.path("speaker");
        JsonNode cue = json.path("cue");
        return new Attribution(
                speaker.isObject() ? party(speaker) : null,
                cue.isObject() ? passage(cue) : null,
                optional(json, "outlet"),
                optional(json, "via"));
    }

    private static When when(JsonNode json) {
        return new When(
                day(json, "start"),
                day(json, "end"),
                constant(When.Precision.class, string(json, "precision")),
                constant(When.Basis.class, string(json, "basis")),
                optional(json, "text"));
    }

    private static @Nullable Where where(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        return new Where(
                string(json, "name"),
                optional(json, "country"),
                number(json, "latitude"),
                number(json, "longitude"),
                constant(Where.Precision.class, string(json, "precision")),
                span(json),
                string(json, "text"));
    }

    private static Figure figure(JsonNode json) {
        TextSpan span = span(json);
        if (span == null) {
            throw new IllegalArgumentException("figures: no start and end");
        }
        return new Figure(
                string(json, "kind"),
                json.path("minimum").isNumber() ? json.path("minimum").decimalValue() : null,
                json.path("maximum").isNumber() ? json.path("maximum").decimalValue() : null,
                Figure.Operator.ofSign(string(json, "operator")),
                string(json, "unit"),
                span,
                string(json, "text"));
    }

    private static Passage passage(JsonNode json) {
        TextSpan span = span(json);
        if (span == null) {
            throw new IllegalArgumentException("no start and end in " + json);
        }
        return new Passage(span, string(json, "text"));
    }

    private static @Nullable TextSpan span(JsonNode json) {
        return json.path("start").isInt() && json.path("end").isInt()
                ? new TextSpan(json.path("start").asInt(), json.path("end").asInt())
                : null;
    }

    private static String string(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    private static @Nullable Double number(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asDouble() : null;
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        String value = optional(json, field);
        return value == null ? null : LocalDate.parse(value);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        json.forEach(item -> found.add(read.apply(item)));
        return found;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    }
}
