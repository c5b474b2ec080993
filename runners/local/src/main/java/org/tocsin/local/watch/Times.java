package org.tocsin.local.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import org.tocsin.acquire.web.Waiting;

/**
 * Time as the watch needs it. What is written down goes by the clock; how long to wait goes by a counter that no one sets, so that a clock that is
 * put forward or back neither floods a feed nor silences it.
 *
 * @param nanoseconds a counter that never goes back
 */
public record Times(Clock clock, LongSupplier nanoseconds, Waiting waiting) {
    /** A clock that starts with the time of now and goes by the counter. */
    Clock steady() {
        Instant start = clock.instant();
        long first = nanoseconds.getAsLong();
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the watch goes by UTC");
            }

            @Override
            public Instant instant() {
                return start.plus(Duration.ofNanos(nanoseconds.getAsLong() - first));
            }
        };
    }
}
