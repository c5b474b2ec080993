package org.tocsin.acquire.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Says when a host may be asked next, so that no host gets requests faster than it should. Safe for all threads. */
public final class HostPacing {
    private static final int MOST_HOSTS = 10_000;

    private final Map<String, Instant> free = new HashMap<>();

    /** Takes the next turn of a host: the moment at which the request may go out. Later turns come {@code pause} apart. */
    public synchronized Instant nextTurn(String host, Duration pause, Instant now) {
        if (free.size() > MOST_HOSTS) {
            free.values().removeIf(moment -> !moment.isAfter(now));
        }
        Instant turn = free.getOrDefault(host, now);
        if (turn.isBefore(now)) {
            turn = now;
        }
        free.put(host, turn.plus(pause));
        return turn;
    }
}
