package org.tocsin.ground;

import java.util.Set;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;

/** What a count beside a deed counts: the killed of a killing, the detained of an arrest, the marchers of a march. */
final class KindRule {
    private static final Set<String> DEATH = Set.of(
            "kill",
            "die",
            "murder",
            "execute",
            "assassinate",
            "massacre",
            "slay",
            "death",
            "killing",
            "behead",
            "lynch");
    private static final Set<String> INJURY = Set.of("injure", "wound", "hurt", "maim", "injury");

    private KindRule() {}

    static Figure named(Figure figure, EventCandidate candidate, boolean ofSide) {
        if (!figure.kind().equals("count")) {
            return figure;
        }
        String kind = kind(candidate, ofSide);
        return new Figure(
                kind,
                figure.minimum(),
                figure.maximum(),
                figure.operator(),
                figure.unit(),
                figure.span(),
                figure.text());
    }

    private static String kind(EventCandidate candidate, boolean ofSide) {
        String lemma = candidate.trigger().lemma();
        if (DEATH.contains(lemma)) {
            return "killed";
        }
        if (INJURY.contains(lemma)) {
            return "injured";
        }
        EventType type = candidate.act().type();
        if (type == EventType.COERCE && candidate.act().cameo().startsWith("173")) {
            return "detained";
        }
        if (type == EventType.PROTEST && ofSide) {
            return "protesters";
        }
        return type == EventType.MOBILIZE ? "troops" : "people";
    }
}
