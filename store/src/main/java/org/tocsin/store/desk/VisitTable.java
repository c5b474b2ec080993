package org.tocsin.store.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** When people looked, so that a page can say what is new since the last time. */
public final class VisitTable {
    /** Whoever comes back sooner is still on the same visit: a reload must not make everything old. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    private final Session session;

    public VisitTable(Session session) {
        this.session = session;
    }

    /** Notes that a person looks at a page now. */
    public void note(String who, Instant now) {
        int goingOn = session.run(
                "UPDATE visit SET last_seen_at = ? WHERE who = ? AND last_seen_at >= ?",
                Moments.of(now),
                who,
                Moments.of(now.minus(PAUSE)));
        if (goingOn == 0) {
            session.run("INSERT INTO visit VALUES (?, ?, ?)", who, Moments.of(now), Moments.of(now));
        }
    }

    /** When the visit before the one that is going on ended; empty for somebody who is here for the first time. */
    public Optional<Instant> before(String who, Instant now) {
        return session.one(
                "SELECT max(last_seen_at) AS last_seen_at FROM visit WHERE who = ? AND last_seen_at < ?",
                row -> row.moment("last_seen_at"),
                who,
                Moments.of(now.minus(PAUSE)));
    }
}
