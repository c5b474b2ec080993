package org.tocsin.acquire.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.web.FetchResult;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;

/** Asks a feed once and says how it is and what it announces. Which entries are new is for the caller to know. */
public final class FeedPoller {
    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();
    private final Clock clock;
    private final Duration every;

    /** @param every how often a feed in health is asked */
    public FeedPoller(Fetcher fetcher, Clock clock, Duration every) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.every = every;
    }

    /**
     * What came of asking a feed.
     *
     * @param health to keep for the next poll
     * @param feed what it says; null when it has not changed or could not be read
     * @param problem what went wrong, or null
     */
    public record Poll(
            FeedHealth health,
            @Nullable Feed feed,
            @Nullable Problem problem) {
        public List<FeedEntry> entries() {
            return feed == null ? List.of() : feed.entries();
        }

        public Optional<Problem> fault() {
            return Optional.ofNullable(problem);
        }
    }

    /** Asks a feed now, whether it is due or not. */
    public Poll poll(FeedHealth before) throws InterruptedException {
        return read(before, fetcher.fetch(before.address(), before.validators()));
    }

    /** What an answer of a feed says, whoever fetched it. */
    public Poll read(FeedHealth before, FetchResult result) {
        Instant now = clock.instant();
        if (result instanceof Failed failed) {
            Problem problem = new Problem(Code.UNREADABLE, before.address(), failed.reason());
            return new Poll(before.failed(failed, now), null, problem);
        }
        if (result instanceof Fetched answer) {
            return read(before, answer, now);
        }
        return new Poll(before.unchanged(now, every), null, null);
    }

    private Poll read(FeedHealth before, Fetched answer, Instant now) {
        try {
            Feed feed = reader.read(
                    answer.body(), answer.contentType(), answer.address().toString());
            return new Poll(before.answered(answer, now, every), feed, null);
        } catch (FeedException fault) {
            String reason = String.valueOf(fault.getMessage());
            return new Poll(
                    before.unreadable(reason, now), null, new Problem(Code.UNREADABLE, before.address(), reason));
        }
    }
}
