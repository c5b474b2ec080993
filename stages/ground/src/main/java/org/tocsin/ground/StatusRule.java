package org.tocsin.ground;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventCandidate.Outlook;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;

/**
 * How real an event is. What the grammar says of the deed comes first (asked for, to come, possible, put forward as a charge), then who says
 * so, then whether it is old.
 */
final class StatusRule {
    /** A deed this many days before publication is background of the news, not news. */
    private static final long BACKGROUND_DAYS = 365;

    private StatusRule() {}

    static Status of(EventCandidate candidate, Attribution attribution, When when, @Nullable LocalDate published) {
        Outlook outlook = candidate.outlook();
        switch (outlook) {
            case DEMANDED -> {
                return Status.DEMANDED;
            }
            case FUTURE -> {
                return Status.PREDICTED;
            }
            case POSSIBLE -> {
                return Status.HYPOTHETICAL;
            }
            case DENIED -> {
                return Status.DENIED;
            }
            case ALLEGED -> {
                return Status.CLAIMED;
            }
            case REAL -> {}
        }
        LocalDate last = when.end() != null ? when.end() : when.start();
        if (published != null && last != null && last.isBefore(published.minusDays(BACKGROUND_DAYS))) {
            return Status.BACKGROUND;
        }
        return attribution.speaker() != null ? Status.CLAIMED : Status.ASSERTED;
    }
}
