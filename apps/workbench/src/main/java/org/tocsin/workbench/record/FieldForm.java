package org.tocsin.workbench.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.http.RequestProblem;

/**
 * A field of an event as a form sets it, and its value in the JSON of the contract. Sides are written a line each: {@code name | country | sectors},
 * the last two where they are known.
 *
 * @param value as JSON
 */
record FieldForm(String field, String value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the form whose field {@code field} says which it is. */
    static FieldForm read(Context context) {
        String field = parameter(context, "field");
        return switch (field) {
            case "status", "cameo" -> new FieldForm(field, text(parameter(context, "value")));
            case "plover" -> new FieldForm(field, plover(context));
            case "date" -> new FieldForm(field, date(context));
            case "place" -> new FieldForm(field, place(context));
            case "actors", "recipients" -> new FieldForm(field, parties(parameter(context, "value")));
            case "json" -> new FieldForm(parameter(context, "name"), parameter(context, "value"));
            default -> throw RequestProblem.at("field", HttpStatus.BAD_REQUEST, "no field '" + field + "' to correct");
        };
    }

    private static String parameter(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }

    private static String text(String value) {
        return JsonNodeFactory.instance.textNode(value).toString();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String plover(Context context) {
        ObjectNode json = JSON.createObjectNode();
        json.put("event", orNull(parameter(context, "event")));
        json.put("mode", orNull(parameter(context, "mode")));
        ArrayNode contexts = json.putArray("contexts");
        for (String name : parameter(context, "contexts").split("[,\\s]+")) {
            if (!name.isEmpty()) {
                contexts.add(name);
            }
        }
        return json.toString();
    }

    private static String date(Context context) {
        LocalDate start = day(context, "start");
        LocalDate end = day(context, "end");
        LocalDate last = end == null ? start : end;
        if (start != null && last != null && last.isBefore(start)) {
            throw RequestProblem.at("end", HttpStatus.BAD_REQUEST, "the last day lies before the first");
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("start", start == null ? null : start.toString());
        json.put("end", last == null ? null : last.toString());
        json.put("precision", precision(start, last));
        json.put("basis", last == null ? "none" : "text");
        json.putNull("text");
        return json.toString();
    }

    private static String precision(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (end == null) {
            return "unknown";
        }
        if (start == null) {
            return "before";
        }
        return start.equals(end) ? "day" : "interval";
    }

    private static @Nullable LocalDate day(Context context, String name) {
        String written = parameter(context, name);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException fault) {
            throw RequestProblem.at(name, HttpStatus.BAD_REQUEST, "no date (YYYY-MM-DD): " + written);
        }
    }

    private static String place(Context context) {
        String name = parameter(context, "name");
        if (name.isEmpty()) {
            return "null";
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("name", name);
        json.put("country", orNull(parameter(context, "country").toUpperCase(Locale.ROOT)));
        json.put("latitude", degrees(context, "latitude", 90));
        json.put("longitude", degrees(context, "longitude", 180));
        json.put("precision", parameter(context, "precision"));
        json.putNull("start");
        json.putNull("end");
        json.put("text", "");
        return json.toString();
    }

    private static @Nullable Double degrees(Context context, String name, int most) {
        String written = parameter(context, name);
        if (written.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(written);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw RequestProblem.at(name, HttpStatus.BAD_REQUEST, "expected degrees, -" + most + " to " + most);
    }

    private static String parties(String lines) {
        ArrayNode parties = JSON.createArrayNode();
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.split("\\|", -1);
            ObjectNode party = parties.addObject();
            party.putNull("start");
            party.putNull("end");
            party.putNull("text");
            party.put("name", parts[0].strip());
            party.put("country", parts.length > 1 ? orNull(parts[1].strip().toUpperCase(Locale.ROOT)) : null);
            ArrayNode sectors = party.putArray("sectors");
            if (parts.length > 2) {
                for (String sector : parts[2].strip().split("[,\\s]+")) {
                    if (!sector.isEmpty()) {
                        sectors.add(sector.toUpperCase(Locale.ROOT));
                    }
                }
            }
            party.putNull("entity");
        }
        return parties.toString();
    }
}
