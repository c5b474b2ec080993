package org.tocsin.ground.link;

import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventId;

/** A deed of the article and the event that it has become. */
public record Deed(EventCandidate candidate, Event event) {
    EventId id() {
        return event.id();
    }

    int sentence() {
        return candidate.sentence();
    }

    boolean standsAt(int sentence, int word) {
        return candidate.sentence() == sentence && candidate.trigger().index() == word;
    }

    /** Whether it is told as having happened, by the outlet or by somebody. */
    boolean isTold() {
        return switch (event.status()) {
            case ASSERTED, CLAIMED, BACKGROUND -> true;
            case DENIED, DEMANDED, PREDICTED, HYPOTHETICAL -> false;
        };
    }
}
