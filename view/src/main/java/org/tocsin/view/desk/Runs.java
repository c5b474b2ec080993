package org.tocsin.view.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.view.list.Json;

/** How reading goes: the health of feeds, the jobs, and what could not be read. */
public final class Runs {
    private static final int MOST = 10_000;

    private final Store store;

    public Runs(Store store) {
        this.store = store;
    }

    /**
     * How a feed is doing.
     *
     * @param state new, healthy, failing or gone
     * @param failures polls that failed since it last answered
     * @param nextPoll absent for one that is gone
     */
    public record FeedState(
            String address,
            @Nullable String title,
            @Nullable String state,
            @Nullable String lastSuccess,
            int failures,
            @Nullable String lastFailure,
            @Nullable String nextPoll) {}

    /**
     * Long work.
     *
     * @param state running, paused, done, failed or stopped
     */
    public record JobState(
            long id,
            String verb,
            String argument,
            String state,
            long done,
            @Nullable Long total,
            @Nullable String message,
            Instant startedAt,
            Instant changedAt) {}

    /** What could not be read, where and why. */
    public record ProblemState(String place, String code, String detail, Instant metAt) {}

    /** All feeds by address. */
    public List<FeedState> feeds() {
        return new Sources(store)
                .feeds().stream()
                        .map(feed -> {
                            JsonNode health = Json.tree(feed.health());
                            return new FeedState(
                                    feed.address(),
                                    feed.title(),
                                    Json.textOrNull(health.path("state")),
                                    Json.textOrNull(health.path("last_success")),
                                    health.path("failures").asInt(),
                                    Json.textOrNull(health.path("last_failure")),
                                    Json.textOrNull(health.path("next_poll")));
                        })
                        .toList();
    }

    /** All jobs, the newest first. */
    public List<JobState> jobs() {
        return store.read(tables -> tables.jobs().all()).stream()
                .map(job -> new JobState(
                        job.id().value(),
                        job.verb(),
                        job.argument(),
                        job.state().name().toLowerCase(Locale.ROOT),
                        job.done(),
                        job.total(),
                        job.message(),
                        job.startedAt(),
                        job.changedAt()))
                .toList();
    }

    /** What could not be read, met last first. */
    public List<ProblemState> problems() {
        return store.read(tables -> tables.problems().newest(MOST)).stream()
                .map(met -> new ProblemState(
                        met.problem().where(),
                        met.problem().code().name().toLowerCase(Locale.ROOT),
                        met.problem().detail(),
                        met.metAt()))
                .toList();
    }
}
