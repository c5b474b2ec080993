package org.tocsin.local.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody waits, and a clock that may be set. */
final class SimulatedTime extends Clock {
    private final Instant start;
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicLong setForward = new AtomicLong();

    SimulatedTime(Instant start) {
        this.start = start;
    }

    Times times() {
        return new Times(this, nanoseconds::get, this::pass);
    }

    void pass(Duration time) {
        nanoseconds.addAndGet(time.toNanos());
    }

    Instant begin() {
        return start;
    }

    Duration passed() {
        return Duration.ofNanos(nanoseconds.get());
    }

    /** Sets the clock, which the counter does not notice. */
    void set(Duration forward) {
        setForward.addAndGet(forward.toNanos());
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanoseconds.get()).plusNanos(setForward.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
