package org.tocsin.local.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.WebArticles;
import org.tocsin.acquire.feed.FeedEntry;
import org.tocsin.acquire.feed.FeedException;
import org.tocsin.acquire.feed.FeedPoller;
import org.tocsin.acquire.feed.FeedReader;
import org.tocsin.acquire.feed.Kind;
import org.tocsin.acquire.feed.OpmlReader;
import org.tocsin.acquire.feed.OpmlReader.Subscription;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.FetchResult;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Validators;
import org.tocsin.local.feed.FeedReading.Asked;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.store.Store;
import org.tocsin.store.desk.StoredFeed;

/**
 * Reads what is at an address, or what a file of feeds names: the article of a page, what a feed announces and was not read before, and that of every
 * feed of a list. A feed is remembered and from then on followed; {@link #remember} is to be called when the articles are in the store, and not before.
 */
public final class WebInputs {
    private final Store store;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Defaults defaults;
    private final ArticleSink sink;
    private final WebArticles articles;
    private final FeedReading reading;
    private final Map<String, StoredFeed> feeds = new LinkedHashMap<>();
    private final List<StoredFeed> asked = new ArrayList<>();
    private boolean hasHeard;

    /**
     * @param every how often a feed in health is to be asked by whoever follows it
     * @param defaults what the user says of articles that do not say it themselves
     */
    public WebInputs(
            Store store,
            Fetcher fetcher,
            LanguageDetector detector,
            Clock clock,
            Duration every,
            Defaults defaults,
            ArticleSink sink) {
        this.store = store;
        this.fetcher = fetcher;
        this.clock = clock;
        this.defaults = defaults;
        this.sink = sink;
        this.articles = new WebArticles(fetcher, detector, clock, sink);
        this.reading = new FeedReading(new FeedPoller(fetcher, clock, every), articles, sink);
        store.read(tables -> tables.feeds().all()).forEach(feed -> feeds.put(feed.address(), feed));
    }

    /** Whether an input is a web address. */
    public static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether a file, by its name, may be a feed or a list of feeds. */
    public static boolean isFeedFile(String name) {
        return name.matches("(?i).*\\.(opml|xml|rss|atom)");
    }

    /** Reads what is at an address. */
    public void read(String address) throws InterruptedException {
        StoredFeed known = feeds.get(address);
        if (known != null) {
            keep(reading.ask(known));
            return;
        }
        FetchResult result = fetcher.fetch(address, Validators.NONE);
        Kind kind = result instanceof Fetched answer ? Kind.of(answer.body()) : Kind.OTHER;
        switch (kind) {
            case LIST -> readList(address, ((Fetched) result).body());
            case FEED -> keep(reading.take(follow(address, null), result));
            case OTHER -> articles.take(address, result, defaults);
        }
    }

    /** Reads the feeds that a file lists, or the articles that a saved feed announces. */
    public void readFile(Path file) throws InterruptedException {
        byte[] body;
        try {
            body = Files.readAllBytes(file);
        } catch (IOException cause) {
            sink.problem(new Problem(Code.UNREADABLE, file.toString(), ArticleReader.reason(cause)));
            return;
        }
        switch (Kind.of(body)) {
            case LIST -> readList(file.toString(), body);
            case FEED -> readSaved(file, body);
            case OTHER -> sink.problem(new Problem(Code.UNKNOWN_FORMAT, file.toString(), "neither RSS, Atom nor OPML"));
        }
    }

    private void readList(String where, byte[] body) throws InterruptedException {
        for (Subscription subscription : subscriptions(where, body)) {
            StoredFeed known = feeds.get(subscription.address());
            keep(reading.ask(known == null ? follow(subscription.address(), subscription.title()) : known));
        }
    }

    private List<Subscription> subscriptions(String where, byte[] body) {
        try {
            return new OpmlReader().read(body);
        } catch (FeedException fault) {
            sink.problem(new Problem(Code.UNREADABLE, where, String.valueOf(fault.getMessage())));
            return List.of();
        }
    }

    private void readSaved(Path file, byte[] body) throws InterruptedException {
        try {
            var feed = new FeedReader().read(body, "", file.toUri().toString());
            String outlet = defaults.outlet() == null ? feed.title() : defaults.outlet();
            for (FeedEntry entry : feed.entries()) {
                articles.read(entry, outlet);
            }
        } catch (FeedException fault) {
            sink.problem(new Problem(Code.UNREADABLE, file.toString(), String.valueOf(fault.getMessage())));
        }
    }

    /** Follows the feeds that a file or an address lists, or the feed that is at the address, without reading it. Answers how many are new. */
    public int follow(String input) throws InterruptedException {
        List<Subscription> wanted = new ArrayList<>();
        if (isAddress(input)) {
            FetchResult result = fetcher.fetch(input, Validators.NONE);
            boolean isList = result instanceof Fetched answer && Kind.of(answer.body()) == Kind.LIST;
            if (isList) {
                wanted.addAll(subscriptions(input, ((Fetched) result).body()));
            } else {
                wanted.add(new Subscription(input, null)); // what does not answer now may answer later
            }
        } else {
            try {
                wanted.addAll(subscriptions(input, Files.readAllBytes(Path.of(input))));
            } catch (IOException cause) {
                sink.problem(new Problem(Code.UNREADABLE, input, ArticleReader.reason(cause)));
            }
        }
        List<Subscription> fresh = wanted.stream()
                .filter(each -> !feeds.containsKey(each.address()))
                .toList();
        fresh.forEach(each -> follow(each.address(), each.title()));
        return fresh.size();
    }

    private StoredFeed follow(String address, @Nullable String title) {
        StoredFeed feed = new StoredFeed(
                address,
                title,
                defaults.outlet(),
                FeedMemory.unseen(address, clock.instant()).json(),
                clock.instant());
        store.write(tables -> tables.feeds().add(feed));
        feeds.put(address, feed);
        return feed;
    }

    private void keep(Asked answer) {
        asked.add(answer.feed());
        hasHeard = hasHeard || answer.problem() == null;
        feeds.put(answer.feed().address(), answer.feed());
    }

    /** Whether a feed has answered, with news or without. */
    public boolean hasHeard() {
        return hasHeard;
    }

    /** Writes down what the feeds have told, so that they are asked only for more: now that it is in the store. */
    public void remember() {
        if (!asked.isEmpty()) {
            store.write(tables -> {
                asked.forEach(feed -> tables.feeds().update(feed));
                return asked;
            });
            asked.clear();
        }
    }
}
