package org.tocsin.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.formats.table.Cells;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;

/** Events as rows for reading on a terminal. */
final class EventTable {
    private EventTable() {}

    static String header() {
        return String.format(
                "%-12s %-22s %-30s %-22s %-30s %s%n", "STATUS", "DATE", "WHO", "WHAT", "TO WHOM", "SENTENCE");
    }

    static String rows(CodedDocument coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            var act = event.act();
            String what = act.cameo() + " " + act.plover().map(Enum::name).orElse("statement")
                    + (act.mode() == null ? "" : ":" + act.mode());
            rows.append(String.format(
                    "%-12s %-22s %-30s %-22s %-30s %s%n",
                    Cells.label(event.status()),
                    date(event.when()),
                    Terminal.cut(sides(event.actors()), 30),
                    Terminal.cut(what, 22),
                    Terminal.cut(sides(event.recipients()), 30),
                    Terminal.cut(Cells.oneLine(event.sentence().text()), 90)));
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
}
