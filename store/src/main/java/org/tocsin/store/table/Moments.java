package org.tocsin.store.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as both databases take them: to the microsecond, in UTC. */
public final class Moments {
    private Moments() {}

    /** The moment as a parameter of a statement. */
    public static OffsetDateTime of(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
