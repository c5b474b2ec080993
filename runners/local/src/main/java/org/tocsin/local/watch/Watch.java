package org.tocsin.local.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.web.FetchPolicy;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.store.database.StoreException;

/**
 * Keeps reading the feeds: round after round what is due is asked, coded, merged, looked over by the rules and told. Every round ends with all that it
 * did in the store, so that whoever kills it loses the round at most. When the store fails, as with a full disk, the watch says so, waits, opens the
 * store again and goes on.
 */
public final class Watch {
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration SHORTEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 5;

    private final Supplier<Store> stores;
    private final Tools tools;
    private final Settings settings;
    private final Times times;
    private final Voices voices;
    /** Of the store, in a row. */
    private int failures;

    /**
     * What turns articles into records.
     *
     * @param queries from the store and the filter of a query to the ids of the incidents that it finds
     */
    public record Tools(
            Pipeline pipeline, ReportMerge merge, StoryDesk stories, BiFunction<Store, String, Set<String>> queries) {}

    /**
     * How to watch.
     *
     * @param every how often a feed in health is asked
     * @param fetchers how many feeds are asked at a time
     * @param targets who is told of alerts, as {@link Deliveries} knows them
     * @param atom file of a feed of alerts, or null for none
     */
    public record Settings(
            Ingest.Settings ingest,
            FetchPolicy policy,
            Duration every,
            int fetchers,
            List<String> targets,
            @Nullable Path atom) {
        public Settings {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Who hears of the work.
     *
     * @param says what a person should know, in a line
     * @param rings an alert as JSON
     */
    public record Voices(Consumer<String> says, Consumer<String> rings, WatchMetrics metrics) {}

    /** @param stores opens the store; called again when it has failed */
    public Watch(Supplier<Store> stores, Tools tools, Settings settings, Times times, Voices voices) {
        this.stores = stores;
        this.tools = tools;
        this.settings = settings;
        this.times = times;
        this.voices = voices;
    }

    /**
     * Watches until told to stop.
     *
     * @param goesOn asked between rounds
     * @throws StoreException if the store cannot even be opened the first time
     */
    public void run(BooleanSupplier goesOn) throws InterruptedException {
        Clock steady = times.steady();
        Optional<RuntimeException> failure = rounds(stores.get(), steady, goesOn);
        while (failure.isPresent() && goesOn.getAsBoolean()) {
            rest(failure.get());
            failure = again(steady, goesOn);
        }
    }

    /** Does one round on a store that stays open, in which the feeds that are due are asked. */
    public void round(Store store) throws InterruptedException {
        new Round(store, tools, settings, times, times.steady(), voices).go(false);
    }

    /** Does rounds until told to stop, or until the store fails, which it answers. */
    private Optional<RuntimeException> rounds(Store store, Clock steady, BooleanSupplier goesOn)
            throws InterruptedException {
        Round round = new Round(store, tools, settings, times, steady, voices);
        try {
            while (goesOn.getAsBoolean()) {
                round.go(false);
                failures = 0;
                Duration until = round.untilNext(LONGEST_SLEEP);
                times.waiting().pass(until.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : until);
            }
            return Optional.empty();
        } catch (StoreException | UncheckedIOException cause) {
            return Optional.of(cause);
        } finally {
            close(store);
        }
    }

    private Optional<RuntimeException> again(Clock steady, BooleanSupplier goesOn) throws InterruptedException {
        Store store;
        try {
            store = stores.get();
        } catch (StoreException cause) {
            return Optional.of(cause);
        }
        voices.says().accept("the store is open again");
        return rounds(store, steady, goesOn);
    }

    private void rest(RuntimeException cause) throws InterruptedException {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        voices.metrics().storeFailed();
        voices.says().accept(reason(cause) + "; trying again in " + rest.toSeconds() + " s");
        times.waiting().pass(rest);
    }

    /** Does one round, in which every feed is asked that has not failed of late. */
    public void once() throws InterruptedException {
        try (Store store = stores.get()) {
            new Round(store, tools, settings, times, times.steady(), voices).go(true);
        }
    }

    /** Closes a store, which may fail when it has failed before. */
    private void close(Store store) {
        try {
            store.close();
        } catch (StoreException cause) {
            voices.says().accept("the store does not close: " + cause.getMessage());
        }
    }

    /** Why, down to the cause that a person can do something about. */
    private static String reason(RuntimeException cause) {
        Throwable last = cause;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String detail = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
        boolean isFull = detail.contains("No space left") || detail.contains("disk") && detail.contains("full");
        return (isFull ? "the disk is full, nothing is written until there is room: " : "the store cannot be written: ")
                + detail;
    }
}
