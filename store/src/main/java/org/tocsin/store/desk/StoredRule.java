package org.tocsin.store.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;

/**
 * What somebody wants to be told of.
 *
 * @param id the name of the rule: kind and subject, for a query kind and a name of its own
 * @param subject two actors {@code RUS-AZE} or {@code *} for every two; an actor; a place; for a query its filter
 * @param mutedUntil until when nobody is told; absent for a rule that is heard
 */
public record StoredRule(
        String id,
        Kind kind,
        String subject,
        Period period,
        Measure measure,
        String who,
        Instant createdAt,
        @Nullable Instant mutedUntil) {

    /** What a rule listens to. */
    public enum Kind {
        DYAD,
        ACTOR,
        PLACE,
        QUERY
    }

    public boolean isMuted(Instant now) {
        return Optional.ofNullable(mutedUntil).filter(now::isBefore).isPresent();
    }
}
