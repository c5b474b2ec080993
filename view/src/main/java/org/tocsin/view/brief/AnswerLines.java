package org.tocsin.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.Link;
import org.tocsin.model.series.Reciprocity;
import org.tocsin.view.brief.Brief.Line;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.record.Evidence;

/** What answers what, in words: by whom it is stated or that it is inferred, and the days between. */
final class AnswerLines {
    /** Likelier than this by chance, an order in time is none. */
    private static final double SIGNIFICANT = 0.05;

    private AnswerLines() {}

    /** Whether one side's weeks follow the other's. */
    static String told(Reciprocity answers) {
        String verdict = answers.p() >= SIGNIFICANT
                ? "does not follow the weeks of"
                : answers.response() > 0 ? "answers, like with like," : "answers, with the opposite,";
        return String.format(
                Locale.ROOT,
                "%s %s %s: Granger test on %d weeks with %d lags, F %.2f, p %.3f",
                answers.dyad().source(),
                verdict,
                answers.dyad().target(),
                answers.periods(),
                answers.lags(),
                answers.f(),
                answers.p());
    }

    /** The links of chains, each with a sentence on either end. */
    static List<Line> of(List<Chain> chains, Map<String, IncidentRow> byId, Material material, SourceNumbers numbers) {
        List<Line> lines = new ArrayList<>();
        for (Chain chain : chains) {
            for (Link link : chain.links()) {
                IncidentRow answer = byId.get(link.response());
                IncidentRow first = byId.get(link.provocation());
                if (answer != null && first != null) {
                    List<Evidence> evidence = new ArrayList<>(first(material.of(first, false)));
                    evidence.addAll(first(material.of(answer, false)));
                    String basis = link.isInferred()
                            ? "inferred from the order in time alone"
                            : "stated by " + (link.holder() == null ? "the outlet" : link.holder());
                    String between = ", " + Briefs.plural(link.daysBetween(), "day") + " between";
                    if (!evidence.isEmpty()) {
                        lines.add(new Line(
                                Briefs.told(first) + " ⇒ " + Briefs.told(answer) + "; " + basis + between,
                                numbers.of(evidence)));
                    }
                }
            }
        }
        return lines.subList(0, Math.min(Briefs.MOST_LINES, lines.size()));
    }

    static List<Evidence> first(List<Evidence> evidence) {
        return evidence.subList(0, Math.min(1, evidence.size()));
    }
}
