package org.tocsin.local.curate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.model.incident.Report;
import org.tocsin.store.desk.Correction;

/**
 * Sets fields of events as people have corrected them. Fields are named as in the JSON of the contract, parts of them with a dot: {@code status},
 * {@code date}, {@code date.start}. Where the act is corrected and its values are not, they follow from the act.
 */
public final class Corrections {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What can be corrected; the rest of an event is where it was found. */
    public static final Set<String> FIELDS = Set.of(
            "status",
            "actors",
            "recipients",
            "plover",
            "cameo",
            "quad_class",
            "goldstein",
            "plover_score",
            "attribution",
            "date",
            "place",
            "figures");

    private static final Set<String> ACT = Set.of("plover", "plover.event", "plover.mode", "cameo");
    private static final Set<String> VALUES = Set.of("quad_class", "goldstein", "plover_score");

    private final UnaryOperator<Event> scored;

    /** @param scored gives an event the values that the code tables have for its act */
    public Corrections(UnaryOperator<Event> scored) {
        this.scored = scored;
    }

    /**
     * The event with the corrections on it.
     *
     * @param corrections of fields, oldest first
     * @throws CurationException if one cannot hold, with its field and why
     */
    public EventRecord apply(EventRecord machine, List<Correction> corrections) {
        EventRecord corrected = machine;
        for (Correction correction : corrections) {
            corrected = set(corrected, correction.field(), correction.value());
        }
        boolean isOtherAct = corrections.stream().anyMatch(correction -> ACT.contains(correction.field()));
        boolean hasOwnValues = corrections.stream().anyMatch(correction -> VALUES.contains(correction.field()));
        return isOtherAct && !hasOwnValues ? scored(corrected) : corrected;
    }

    private EventRecord scored(EventRecord event) {
        Report report = event.report();
        Report scoredReport = new Report(
                scored.apply(report.event()),
                report.article(),
                report.outlet(),
                report.published(),
                report.copyGroup());
        return new EventRecord(scoredReport, event.links(), event.knowledge(), event.engine());
    }

    private static EventRecord set(EventRecord event, String field, String value) {
        JsonNode tree = tree(EventJson.line(event), field);
        JsonNode holder = holder(tree, field);
        ((ObjectNode) holder).set(last(field), tree(value, field));
        try {
            return EventReader.read(tree.toString());
        } catch (IllegalArgumentException | DateTimeException cause) {
            throw new CurationException(field + " cannot be " + value + ": " + cause.getMessage());
        }
    }

    /**
     * What stands in a field now, as JSON.
     *
     * @throws CurationException if there is no such field, or it cannot be corrected
     */
    public static String value(EventRecord event, String field) {
        if (!FIELDS.contains(field.split("\\.", 2)[0])) {
            throw new CurationException("'" + field + "' cannot be corrected; what can: "
                    + String.join(", ", new java.util.TreeSet<>(FIELDS)) + ", and their parts, e.g. date.start");
        }
        JsonNode tree = tree(EventJson.line(event), field);
        JsonNode found = holder(tree, field).get(last(field));
        if (found == null) {
            throw new CurationException("an event has no field '" + field + "'");
        }
        return found.toString();
    }

    /** The object that a field stands in. */
    private static JsonNode holder(JsonNode event, String field) {
        JsonNode holder = event;
        String[] path = field.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            holder = holder.path(path[i]);
        }
        if (!holder.isObject()) {
            throw new CurationException("the event has no '" + field + "': set the whole of "
                    + field.substring(0, field.lastIndexOf('.')) + " instead");
        }
        return holder;
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static JsonNode tree(String json, String field) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException cause) {
            throw new CurationException(field + ": not JSON: " + cause.getOriginalMessage());
        }
    }
}
