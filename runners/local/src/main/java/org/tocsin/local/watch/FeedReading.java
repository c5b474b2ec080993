package org.tocsin.local.watch;

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
import org.tocsin.local.watch.FeedMemory.Waiting;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.store.desk.StoredFeed;

/** Asks a feed and reads the articles that it announces and that are new or edited. */
final class FeedReading {
    /** An entry whose page cannot be fetched is tried with so many polls. */
    private static final int MOST_TRIES = 5;

    private final FeedPoller poller;
    private final WebArticles articles;
    private final Pages pages;

    /**
     * @param articles hands what it reads to {@code pages}
     * @param pages notes whether the last page could be fetched
     */
    FeedReading(FeedPoller poller, WebArticles articles, Pages pages) {
        this.poller = poller;
        this.articles = articles;
        this.pages = pages;
    }

    /** Hands on what is read, and tells whether the last address gave anything. */
    static final class Pages implements ArticleSink {
        private final ArticleSink next;
        private boolean isFetched = true;

        Pages(ArticleSink next) {
            this.next = next;
        }

        @Override
        public void article(Article article, String where) {
            next.article(article, where);
        }

        @Override
        public void problem(Problem problem) {
            isFetched = isFetched && problem.code() != Code.UNREADABLE;
            next.problem(problem);
        }
    }

    /**
     * What came of asking.
     *
     * @param feed with what is to be kept of it
     * @param problem why the feed did not answer
     */
    record Asked(
            StoredFeed feed, FeedMemory memory, @Nullable Problem problem) {}

    /** Asks a feed now. What it says is to be kept only when the articles are. */
    Asked ask(StoredFeed feed, FeedMemory before) throws InterruptedException {
        FeedPoller.Poll poll = poller.poll(before.health());
        poll.fault().ifPresent(pages.next::problem);
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
        pages.isFetched = true;
        articles.read(entry, outlet);
        return pages.isFetched || tries >= MOST_TRIES ? Optional.empty() : Optional.of(new Waiting(entry, tries));
    }
}
