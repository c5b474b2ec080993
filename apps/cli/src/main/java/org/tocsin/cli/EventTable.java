package org.tocsin.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;

/** Events as rows: for reading on a terminal, or as CSV (RFC 4180; cells that a spreadsheet would take for a formula get an apostrophe). */
final class EventTable {
    private static final List<String> CSV_COLUMNS = List.of(
            "id",
            "article_id",
            "outlet",
            "published",
            "status",
            "date_start",
            "date_end",
            "date_precision",
            "date_basis",
            "actors",
            "actor_countries",
            "actor_sectors",
            "recipients",
            "recipient_countries",
            "recipient_sectors",
            "plover_event",
            "plover_mode",
            "cameo",
            "quad_class",
            "goldstein",
            "plover_score",
            "place",
            "place_country",
            "latitude",
            "longitude",
            "speaker",
            "trigger",
            "rule",
            "sentence");

    private EventTable() {}

    static String csvHeader() {
        return String.join(",", CSV_COLUMNS) + "\n";
    }

    static String csv(CodedDocument coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            rows.append(csvCells(event, coded).stream().map(EventTable::cell).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return rows.toString();
    }

    private static List<String> csvCells(Event event, CodedDocument coded) {
        var document = coded.annotated().document();
        var candidate = event.candidate();
        var act = candidate.act();
        var where = event.where();
        var speaker = event.attribution().speaker();
        return List.of(
                event.id().value(),
                document.id().value(),
                text(document.outlet()),
                text(document.published()),
                label(event.status()),
                text(event.when().start()),
                text(event.when().end()),
                label(event.when().precision()),
                label(event.when().basis()),
                names(candidate.actors()),
                countries(candidate.actors()),
                sectors(candidate.actors()),
                names(candidate.recipients()),
                countries(candidate.recipients()),
                sectors(candidate.recipients()),
                act.plover().map(Enum::name).orElse(""),
                text(act.mode()),
                act.cameo(),
                String.valueOf(event.quadClass()),
                String.valueOf(event.goldstein()),
                text(event.ploverScore()),
                where == null ? "" : where.name(),
                where == null ? "" : text(where.country()),
                where == null ? "" : text(where.latitude()),
                where == null ? "" : text(where.longitude()),
                speaker == null ? "" : speaker.name(),
                candidate.trigger().form(),
                candidate.sense(),
                event.sentence().span().of(document.text()).replaceAll("\\s+", " "));
    }

    private static String cell(String value) {
        boolean number = value.matches("-?[0-9.]+");
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\\n\\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    static String tableHeader() {
        return String.format(
                "%-12s %-22s %-30s %-22s %-30s %s%n", "STATUS", "DATE", "WHO", "WHAT", "TO WHOM", "SENTENCE");
    }

    static String table(CodedDocument coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            var act = event.candidate().act();
            String what = act.cameo() + " " + act.plover().map(Enum::name).orElse("statement")
                    + (act.mode() == null ? "" : ":" + act.mode());
            rows.append(String.format(
                    "%-12s %-22s %-30s %-22s %-30s %s%n",
                    label(event.status()),
                    date(event.when()),
                    cut(sides(event.candidate().actors()), 30),
                    cut(what, 22),
                    cut(sides(event.candidate().recipients()), 30),
                    cut(
                            event.sentence()
                                    .span()
                                    .of(coded.annotated().document().text())
                                    .replaceAll("\\s+", " "),
                            90)));
        }
        return rows.toString();
    }

    private static String date(When when) {
        if (!when.isDated()) {
            return "undated";
        }
        return when.start() != null && when.start().equals(when.end())
                ? when.start().toString()
                : text(when.start()) + ".." + text(when.end());
    }

    private static String sides(List<Party> parties) {
        return parties.stream()
                .map(party -> (party.country() == null ? "" : party.country() + " ") + party.name())
                .collect(Collectors.joining("; "));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static String countries(List<Party> parties) {
        return parties.stream().map(party -> text(party.country())).collect(Collectors.joining("; "));
    }

    private static String sectors(List<Party> parties) {
        return parties.stream().map(party -> String.join("+", party.sectors())).collect(Collectors.joining("; "));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
