package org.tocsin.local.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tocsin.acquire.WebArticles;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.feed.FeedPoller;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Poster;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.local.feed.FeedMemory;
import org.tocsin.local.feed.FeedReading;
import org.tocsin.local.feed.FeedReading.Asked;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.series.Alert;
import org.tocsin.model.source.Article;
import org.tocsin.store.Store;
import org.tocsin.store.desk.StoredFeed;

/** One round of the watch after the other, over one store. */
final class Round {
    /** Stories are grouped anew at most so often: it takes the articles of weeks. */
    private static final Duration STORIES_EVERY = Duration.ofHours(1);

    private final Store store;
    private final Watch.Tools tools;
    private final Watch.Settings settings;
    private final Times times;
    private final Watch.Voices voices;
    private final Schedule schedule;
    private final Fetcher fetcher;
    private final LanguageDetector detector = new LanguageDetector();
    private final AlertDesk alerts;
    private final Deliveries deliveries;
    private final Set<YearMonth> months = new HashSet<>();
    private long storiesDue;
    private boolean isFirst = true;

    Round(Store store, Watch.Tools tools, Watch.Settings settings, Times times, Clock steady, Watch.Voices voices) {
        this.store = store;
        this.tools = tools;
        this.settings = settings;
        this.times = times;
        this.voices = voices;
        this.schedule = new Schedule(times);
        this.fetcher = new Fetcher(settings.policy(), steady, times.waiting());
        this.alerts =
                new AlertDesk(store, times.clock(), filter -> tools.queries().apply(store, filter));
        this.deliveries = new Deliveries(times.clock(), new Poster(), voices.rings());
        this.storiesDue = times.nanoseconds().getAsLong();
    }

    /**
     * Does what is due.
     *
     * @param all whether a feed in health is asked even before its time
     */
    void go(boolean all) throws InterruptedException {
        long start = times.nanoseconds().getAsLong();
        List<StoredFeed> feeds = store.read(tables -> tables.feeds().all());
        List<StoredFeed> due = feeds.stream().filter(feed -> isDue(feed, all)).toList();
        boolean isNews = read(due);
        countStates();
        if (isNews || isFirst) {
            List<Alert> heard = alerts.run(settings.targets());
            voices.metrics().alerts(heard.size(), 0);
        }
        voices.metrics().alerts(0, deliveries.deliver(store));
        if (settings.atom() != null && (isNews || isFirst)) {
            AlertFeed.write(store, settings.atom(), times.clock().instant());
        }
        groupStories();
        isFirst = false;
        voices.metrics()
                .round(
                        Duration.ofNanos(times.nanoseconds().getAsLong() - start),
                        times.clock().instant());
    }

    private boolean isDue(StoredFeed feed, boolean all) {
        FeedHealth health = FeedMemory.read(feed.health()).health();
        return all && health.state() == FeedHealth.State.HEALTHY || schedule.isDue(feed.address(), health);
    }

    Duration untilNext(Duration most) {
        return schedule.untilNext(most);
    }

    /** Asks feeds, some at a time, and stores what they announce; answers whether there was anything new. */
    private boolean read(List<StoredFeed> due) throws InterruptedException {
        boolean isNews = false;
        for (int i = 0; i < due.size(); i += settings.fetchers()) {
            isNews |= readSome(due.subList(i, Math.min(due.size(), i + settings.fetchers())));
        }
        return isNews;
    }

    private boolean readSome(List<StoredFeed> due) throws InterruptedException {
        Heard heard = new Heard();
        List<Asked> asked;
        try (Ingest ingest = new Ingest(store, tools.pipeline(), tools.merge(), settings.ingest(), heard)) {
            asked = ask(due, new InTurn(new Checked(new EnglishOnly(detector, ingest), false)));
        }
        // only now: what the feeds have told is in the store
        store.write(tables -> {
            asked.forEach(answer -> tables.feeds().update(answer.feed()));
            return asked;
        });
        for (Asked answer : asked) {
            schedule.set(answer.feed().address(), answer.memory().health());
            voices.metrics().polled(answer.problem() == null);
        }
        return heard.isNews;
    }

    private List<Asked> ask(List<StoredFeed> due, ArticleSink sink) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(due.size());
        try {
            List<Callable<Asked>> asking = new ArrayList<>();
            FeedReading reading = new FeedReading(
                    new FeedPoller(fetcher, times.clock(), settings.every()),
                    new WebArticles(fetcher, detector, times.clock(), sink),
                    sink);
            for (StoredFeed feed : due) {
                asking.add(() -> reading.ask(feed));
            }
            List<Asked> asked = new ArrayList<>();
            for (Future<Asked> answer : threads.invokeAll(asking)) {
                asked.add(answer.get());
            }
            return asked;
        } catch (ExecutionException cause) {
            if (cause.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("asking feeds failed", cause.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Lets several threads use a sink that takes one. */
    private record InTurn(ArticleSink next) implements ArticleSink {
        @Override
        public void article(Article article, String where) {
            synchronized (next) {
                next.article(article, where);
            }
        }

        @Override
        public void problem(Problem problem) {
            synchronized (next) {
                next.problem(problem);
            }
        }
    }

    private final class Heard implements Ingest.Listener {
        private boolean isNews;

        @Override
        public void done(Ingest.Outcome outcome, int events) {
            voices.metrics().article(outcome, events);
            isNews = isNews || outcome == Ingest.Outcome.ADDED || outcome == Ingest.Outcome.EDITED;
        }

        @Override
        public void problem(Problem problem) {
            voices.metrics().problem(problem);
            voices.says().accept(problem.toString());
        }

        @Override
        public void months(Set<YearMonth> written) {
            months.addAll(written);
        }
    }

    private void countStates() {
        List<FeedHealth.State> states = store.read(tables -> tables.feeds().all().stream()
                .map(feed -> FeedMemory.read(feed.health()).health().state())
                .toList());
        voices.metrics().feeds(states);
    }

    private void groupStories() {
        if (!months.isEmpty() && times.nanoseconds().getAsLong() - storiesDue >= 0) {
            tools.stories().assign(store, months);
            months.clear();
            storiesDue = times.nanoseconds().getAsLong() + STORIES_EVERY.toNanos();
        }
    }
}
