package org.tocsin.local.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.model.problem.Problem;

/** What a watcher of the watch wants to know, for Prometheus. */
public final class WatchMetrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<FeedHealth.State, AtomicLong> feeds = new EnumMap<>(FeedHealth.State.class);
    private final AtomicLong lastRound = new AtomicLong();

    public WatchMetrics() {
        for (FeedHealth.State state : FeedHealth.State.values()) {
            AtomicLong count = new AtomicLong();
            feeds.put(state, count);
            Gauge.builder("tocsin.feeds", count, AtomicLong::get)
                    .description("Feeds that are followed")
                    .tag("state", label(state))
                    .register(registry);
        }
        Gauge.builder("tocsin.last.round", lastRound, AtomicLong::get)
                .description("When the last round ended, by the clock of the machine")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tocsin.heap.used", Runtime.getRuntime(), heap -> heap.totalMemory() - heap.freeMemory())
                .description("Heap in use")
                .baseUnit("bytes")
                .register(registry);
    }

    void article(Ingest.Outcome outcome, int events) {
        registry.counter("tocsin.articles", "outcome", label(outcome)).increment();
        registry.counter("tocsin.events").increment(events);
    }

    void problem(Problem problem) {
        registry.counter("tocsin.problems", "code", label(problem.code())).increment();
    }

    void polled(boolean isAnswered) {
        registry.counter("tocsin.polls", "answered", String.valueOf(isAnswered)).increment();
    }

    void feeds(Collection<FeedHealth.State> states) {
        feeds.values().forEach(count -> count.set(0));
        states.forEach(state -> feeds.getOrDefault(state, new AtomicLong()).incrementAndGet());
    }

    void alerts(int raised, int undelivered) {
        registry.counter("tocsin.alerts").increment(raised);
        registry.counter("tocsin.deliveries.failed").increment(undelivered);
    }

    void round(Duration took, Instant now) {
        Timer.builder("tocsin.round").description("Rounds").register(registry).record(took);
        lastRound.set(now.getEpochSecond());
    }

    void storeFailed() {
        registry.counter("tocsin.store.failures").increment();
    }

    /** All numbers in the text format of Prometheus. */
    public String text() {
        return registry.scrape();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
