package org.tocsin.local.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.acquire.WebArticles;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.feed.FeedPoller;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Poster;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.watch.FeedReading.Asked;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.series.Alert;
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

    /** Does what is due. */
    void go() throws InterruptedException {
        long start = times.nanoseconds().getAsLong();
        List<StoredFeed> feeds = store.read(tables -> tables.feeds().all());
        List<StoredFeed> due = feeds.stream()
                .filter(feed -> schedule.isDue(
                        feed.address(), FeedMemory.read(feed.health()).health()))
                .toList();
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

    Duration untilNext(Duration most) {
        return schedule.untilNext(most);
    }

    /** Asks feeds and stores what they announce; answers whether there was anything new. */
    private boolean read(List<StoredFeed> due) throws InterruptedException {
        if (due.isEmpty()) {
            return false;
        }
        Heard heard = new Heard();
        List<Asked> asked = new ArrayList<>();
        try (Ingest ingest = new Ingest(store, tools.pipeline(), tools.merge(), settings.ingest(), heard)) {
            FeedReading.Pages pages = new FeedReading.Pages(new Checked(new EnglishOnly(detector, ingest), false));
            FeedReading reading = new FeedReading(
                    new FeedPoller(fetcher, times.clock()),
                    new WebArticles(fetcher, detector, times.clock(), pages),
                    pages);
            for (StoredFeed feed : due) {
                Asked answer = reading.ask(feed, FeedMemory.read(feed.health()));
                schedule.set(feed.address(), answer.memory().health());
                voices.metrics().polled(answer.problem() == null);
                asked.add(answer);
            }
        }
        // only now: what a feed has told is in the store
        store.write(tables -> {
            asked.forEach(answer -> tables.feeds().update(answer.feed()));
            return asked;
        });
        return heard.isNews;
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
