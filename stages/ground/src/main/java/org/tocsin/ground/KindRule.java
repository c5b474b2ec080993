package org.tocsin.ground;

import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;

/** What people beside a deed are where their own words do not tell: the detained of an arrest, the marchers of a march. */
final class KindRule {
    private KindRule() {}

    static Figure named(Figure figure, EventCandidate candidate, boolean ofSide) {
        if (!figure.kind().equals("people")) {
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
