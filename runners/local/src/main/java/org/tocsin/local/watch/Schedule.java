package org.tocsin.local.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.FeedHealth;

/** When each feed is due, by the counter that no one sets. What a feed's row says is taken once, when the feed is first met, and after each poll. */
final class Schedule {
    /** Whatever a row says by a clock that was wrong, a feed is asked once in so long. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Times times;
    private final Map<String, Long> due = new HashMap<>();

    Schedule(Times times) {
        this.times = times;
    }

    boolean isDue(String feed, FeedHealth health) {
        if (health.state() == FeedHealth.State.GONE) {
            return false;
        }
        Long at = due.get(feed);
        if (at == null) {
            at = set(feed, health);
        }
        return at - times.nanoseconds().getAsLong() <= 0;
    }

    /** Takes the moment of the next poll from the health after one. */
    long set(String feed, FeedHealth health) {
        long at = times.nanoseconds().getAsLong()
                + within(health.nextPoll(), times.clock().instant()).toNanos();
        due.put(feed, at);
        return at;
    }

    private static Duration within(@Nullable Instant next, Instant now) {
        Duration pause = next == null ? LONGEST : Duration.between(now, next);
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** How long until the next feed is due, at most a given time. */
    Duration untilNext(Duration most) {
        long now = times.nanoseconds().getAsLong();
        long least = due.values().stream().mapToLong(at -> at - now).min().orElse(Long.MAX_VALUE);
        return Duration.ofNanos(Math.max(0, Math.min(least, most.toNanos())));
    }
}
