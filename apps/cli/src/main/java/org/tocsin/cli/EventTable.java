package org.tocsin.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;

/** Events as rows: for reading on a terminal, or as CSV. */
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
            rows.append(Cells.csvLine(csvCells(event, coded))).append('\n');
        }
        return rows.toString();
    }

    private static List<String> csvCells(Event event, CodedDocument coded) {
        var document = coded.annotated().document();
        var act = event.act();
        var where = event.where();
        var speaker = event.attribution().speaker();
        return List.of(
                event.id().value(),
                document.id().value(),
                Cells.text(document.outlet()),
                Cells.text(document.published()),
                Cells.label(event.status()),
                Cells.text(event.when().start()),
                Cells.text(event.when().end()),
                Cells.label(event.when().precision()),
                Cells.label(event.when().basis()),
                names(event.actors()),
                countries(event.actors()),
                sectors(event.actors()),
                names(event.recipients()),
                countries(event.recipients()),
                sectors(event.recipients()),
                act.plover().map(Enum::name).orElse(""),
                Cells.text(act.mode()),
                act.cameo(),
                String.valueOf(event.quadClass()),
                String.valueOf(event.goldstein()),
                Cells.text(event.ploverScore()),
                where == null ? "" : where.name(),
                where == null ? "" : Cells.text(where.country()),
                where == null ? "" : Cells.text(where.latitude()),
                where == null ? "" : Cells.text(where.longitude()),
                speaker == null ? "" : speaker.name(),
                event.trigger().words().text(),
                event.why().sense(),
                Cells.oneLine(event.sentence().text()));
    }

    static String tableHeader() {
        return String.format(
                "%-12s %-22s %-30s %-22s %-30s %s%n", "STATUS", "DATE", "WHO", "WHAT", "TO WHOM", "SENTENCE");
    }

    static String table(CodedDocument coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            var act = event.act();
            String what = act.cameo() + " " + act.plover().map(Enum::name).orElse("statement")
                    + (act.mode() == null ? "" : ":" + act.mode());
            rows.append(String.format(
                    "%-12s %-22s %-30s %-22s %-30s %s%n",
                    Cells.label(event.status()),
                    date(event.when()),
                    Cells.cut(sides(event.actors()), 30),
                    Cells.cut(what, 22),
                    Cells.cut(sides(event.recipients()), 30),
                    Cells.cut(Cells.oneLine(event.sentence().text()), 90)));
        }
        return rows.toString();
    }

    private static String date(When when) {
        if (!when.isDated()) {
            return "undated";
        }
        return when.start() != null && when.start().equals(when.end())
                ? when.start().toString()
                : Cells.text(when.start()) + ".." + Cells.text(when.end());
    }

    private static String sides(List<Party> parties) {
        return parties.stream()
                .map(party -> (party.country() == null ? "" : party.country() + " ") + party.name())
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static String countries(List<Party> parties) {
        return parties.stream().map(party -> Cells.text(party.country())).collect(Collectors.joining("; "));
    }

    private static String sectors(List<Party> parties) {
        return parties.stream().map(party -> String.join("+", party.sectors())).collect(Collectors.joining("; "));
    }
}
