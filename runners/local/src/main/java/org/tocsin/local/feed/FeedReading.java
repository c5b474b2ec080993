package org.tocsin.local.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.WebArticles;
import org.tocsin.acquire.feed.FeedEntry;
import org.tocsin.acquire.feed.FeedPoller;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.web.FetchResult;
import org.tocsin.local.feed.FeedMemory.Waiting;
import org.tocsin.model.problem.Problem;
import org.tocsin.store.desk.StoredFeed;

/** Asks a feed and reads the articles that it announces and that are new or edited. */
public final class FeedReading {
    /** An entry whose page cannot be fetched is tried with so many polls. */
    private static final int MOST_TRIES = 5;

    private final FeedPoller poller;
    private final WebArticles articles;
    private final ArticleSink sink;

    /** @param articles hands what it reads to {@code sink} */
    public FeedReading(FeedPoller poller, WebArticles articles, ArticleSink sink) {
        this.poller = poller;
        this.articles = articles;
        this.sink = sink;
    }

    /**
     * What came of asking.
     *
     * @param feed with what is to be kept of it
     * @param problem why the feed did not answer
     */
    public record Asked(
            StoredFeed feed, FeedMemory memory, @Nullable Problem problem) {}

    /** Asks a feed now. What it says is to be kept only when the articles are. */
    public Asked ask(StoredFeed feed) throws InterruptedException {
        FeedMemory before = FeedMemory.read(feed.health());
        return take(feed, before, poller.poll(before.health()));
    }

    /** The same with an answer that is there. */
    Asked take(StoredFeed feed, FetchResult answer) throws InterruptedException {
        FeedMemory before = FeedMemory.read(feed.health());
        return take(feed, before, poller.read(before.health(), answer));
    }

    private Asked take(StoredFeed feed, FeedMemory before, FeedPoller.Poll poll) throws InterruptedException {
        poll.fault().ifPresent(sink::problem);
        String title = poll.feed() == null || poll.feed().title() == null
                ? feed.title()
                : poll.feed().title();
        String outlet = feed.outlet() == null ? title : feed.outlet();
        Map<String, String> marks = new HashMap<>();
        List<Waiting> waiting = new ArrayList<>();
        Map<String, Waiting> old = new HashMap<>();
        before.waiting().forEach(each -> old.put(each.entry().id(), each));
        for (FeedEntry entry : poll.entries()) {
            String mark = FeedMemory.mark(entry);
            Waiting late = old.remove(entry.id());
            if (mark.equals(before.marks().get(entry.id())) && late == null) {
                marks.put(entry.id(), mark);
            } else {
                read(entry, outlet, late).ifPresentOrElse(waiting::add, () -> marks.put(entry.id(), mark));
            }
        }
        if (poll.feed() == null) {
            marks.putAll(before.marks());
        }
        for (Waiting late : old.values()) {
            read(late.entry(), outlet, late).ifPresent(waiting::add);
        }
        FeedMemory after = new FeedMemory(poll.health(), marks, waiting);
        return new Asked(
                new StoredFeed(feed.address(), title, feed.outlet(), after.json(), feed.addedAt()),
                after,
                poll.problem());
    }

    /** Reads an entry; answers with what is to be tried again. */
    private Optional<Waiting> read(FeedEntry entry, @Nullable String outlet, @Nullable Waiting late)
            throws InterruptedException {
        int tries = late == null ? 1 : late.tries() + 1;
        boolean isWorthAnother = articles.read(entry, outlet) && tries < MOST_TRIES;
        return isWorthAnother ? Optional.of(new Waiting(entry, tries)) : Optional.empty();
    }
}
