package org.tocsin.acquire.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.web.FetchResult;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Failure;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.Validators;

/**
 * How a feed is doing, and all that must be kept of it between two polls.
 *
 * @param address where it is asked; changes when the server says that it has moved for ever
 * @param validators of the last answer
 * @param lastSuccess when it last answered, also with "not changed"; null when never
 * @param failures polls that failed since then
 * @param lastFailure why the last of them did; null when none did
 * @param nextPoll when it is to be asked again; null when never, because the server says that it is gone
 */
public record FeedHealth(
        String address,
        Validators validators,
        @Nullable Instant lastSuccess,
        int failures,
        @Nullable String lastFailure,
        @Nullable Instant nextPoll) {
    /** How often a feed in health is asked, unless the user says otherwise. */
    public static final Duration EVERY = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 10;

    /** What a poll can say of a feed. */
    public enum State {
        /** Not asked yet. */
        NEW,
        HEALTHY,
        FAILING,
        /** The server says that it is gone for ever. */
        GONE
    }

    /** A feed that was never asked; it is due at once. */
    public static FeedHealth unseen(String address, Instant now) {
        return new FeedHealth(address, Validators.NONE, null, 0, null, now);
    }

    public State state() {
        if (nextPoll == null) {
            return State.GONE;
        }
        if (failures > 0) {
            return State.FAILING;
        }
        return lastSuccess == null ? State.NEW : State.HEALTHY;
    }

    public boolean isDue(Instant now) {
        return nextPoll != null && !nextPoll.isAfter(now);
    }

    /** The health after an answer that was a feed. */
    FeedHealth answered(Fetched answer, Instant now, Duration every) {
        String found = answer.movedFor() ? answer.address().toString() : address;
        return new FeedHealth(found, answer.validators(), now, 0, null, now.plus(every));
    }

    FeedHealth unchanged(Instant now, Duration every) {
        return new FeedHealth(address, validators, now, 0, null, now.plus(every));
    }

    /** The health after no answer: the pause doubles with each failure, and is what the server asks for when that is longer. */
    FeedHealth failed(FetchResult.Failed failure, Instant now) {
        Duration pause = pause(failures);
        Duration asked = failure.pause().orElse(Duration.ZERO);
        Instant next = now.plus(asked.compareTo(pause) > 0 ? asked : pause);
        boolean isGone = failure.kind() == Failure.GONE;
        return new FeedHealth(address, validators, lastSuccess, failures + 1, failure.reason(), isGone ? null : next);
    }

    /** The health after an answer that was no feed: the validators go, so that the next answer has a body. */
    FeedHealth unreadable(String reason, Instant now) {
        FeedHealth failed = failed(new Failed(200, Failure.STATUS, reason, null), now);
        return new FeedHealth(address, Validators.NONE, lastSuccess, failed.failures(), reason, failed.nextPoll());
    }

    static Duration pause(int failuresBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
