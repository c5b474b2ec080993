package org.tocsin.acquire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.Feed;
import org.tocsin.acquire.feed.FeedEntry;
import org.tocsin.acquire.feed.FeedException;
import org.tocsin.acquire.feed.FeedReader;
import org.tocsin.acquire.feed.OpmlReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.PageArticles;
import org.tocsin.acquire.input.PageArticles.Origin;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.FetchResult;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Validators;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;
import org.tocsin.model.text.Document;

/** Articles by their addresses, given by the user or announced by a feed. */
public final class WebArticles {
    /** How much of an answer is looked at to see whether it is a feed. */
    private static final int LOOKED_AT = 2_000;

    private static final Pattern FEED = Pattern.compile("<rss[\\s>]|<feed[\\s>]|<rdf:rdf[\\s>]");

    private final Fetcher fetcher;
    private final LanguageDetector detector;
    private final Clock clock;
    private final ArticleSink sink;

    public WebArticles(Fetcher fetcher, LanguageDetector detector, Clock clock, ArticleSink sink) {
        this.fetcher = fetcher;
        this.detector = detector;
        this.clock = clock;
        this.sink = sink;
    }

    /**
     * All that is at an address: a page, the articles that a feed announces, or those of every feed of a list (OPML).
     *
     * @param isWanted whether an article of a feed, by its address, is to be fetched at all
     */
    public void readAll(String address, Defaults defaults, Predicate<FeedEntry> isWanted) throws InterruptedException {
        FetchResult result = fetcher.fetch(address, Validators.NONE);
        String start = result instanceof Fetched answer ? start(answer.body()) : "";
        if (result instanceof Fetched answer && start.contains("<opml")) {
            for (OpmlReader.Subscription feed : new OpmlReader().read(answer.body())) {
                readAll(feed.address(), defaults, isWanted);
            }
        } else if (result instanceof Fetched answer && FEED.matcher(start).find()) {
            readFeed(address, answer, defaults, isWanted);
        } else {
            take(address, address, result, new PageArticles(detector, defaults, sink));
        }
    }

    private static String start(byte[] body) {
        int length = Math.min(body.length, LOOKED_AT);
        return new String(body, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private void readFeed(String address, Fetched answer, Defaults defaults, Predicate<FeedEntry> isWanted)
            throws InterruptedException {
        Feed feed;
        try {
            feed = new FeedReader()
                    .read(answer.body(), answer.contentType(), answer.address().toString());
        } catch (FeedException fault) {
            sink.problem(new Problem(Code.UNREADABLE, address, String.valueOf(fault.getMessage())));
            return;
        }
        String outlet = defaults.outlet() == null ? feed.title() : defaults.outlet();
        for (FeedEntry entry : feed.entries()) {
            if (isWanted.test(entry)) {
                read(entry, outlet);
            }
        }
    }

    /** Fetches the page at an address; the article is called by that address. */
    public void read(String address, Defaults defaults) throws InterruptedException {
        fetch(address, address, new PageArticles(detector, defaults, sink));
    }

    /**
     * The article that a feed announces: its text where the feed carries all of it, else its page, which is fetched. The feed's date and
     * title stand in where the page has none.
     */
    public void read(FeedEntry entry, @Nullable String outlet) throws InterruptedException {
        PageArticles pages = new PageArticles(detector, new Defaults(null, outlet), new FromFeed(entry, sink));
        if (entry.html() == null) {
            fetch(entry.address(), entry.address(), pages);
        } else {
            String page = "<html><body><article>" + entry.html() + "</article></body></html>";
            Origin origin =
                    new Origin(entry.address(), entry.address(), entry.address(), "text/html; charset=utf-8", today());
            pages.read(origin, page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void fetch(String id, String address, PageArticles pages) throws InterruptedException {
        take(id, address, fetcher.fetch(address, Validators.NONE), pages);
    }

    private void take(String id, String address, FetchResult result, PageArticles pages) {
        if (result instanceof Fetched answer) {
            String found = answer.address().toString();
            pages.read(new Origin(id, address, found, answer.contentType(), today()), answer.body());
        } else if (result instanceof Failed failed) {
            sink.problem(new Problem(Code.UNREADABLE, address, failed.reason()));
        } else {
            sink.problem(new Problem(Code.UNREADABLE, address, "answers \"not changed\" to a first request"));
        }
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private record FromFeed(FeedEntry entry, ArticleSink next) implements ArticleSink {
        @Override
        public void article(Article article, String where) {
            Document page = article.document();
            Publication published = published(article.published());
            Document document = new Document(
                    page.id(),
                    page.text(),
                    page.title() == null ? entry.title() : page.title(),
                    published == null ? null : published.exactDay().orElse(null),
                    page.outlet(),
                    page.url(),
                    page.language());
            String author = article.author() == null ? entry.author() : article.author();
            next.article(Article.of(document, author, published), where);
        }

        private @Nullable Publication published(@Nullable Publication ofPage) {
            Instant announced = entry.published() == null ? entry.updated() : entry.published();
            boolean pageKnows = ofPage != null && ofPage.basis() != Basis.MODIFIED;
            if (pageKnows || announced == null) {
                return ofPage;
            }
            OffsetDateTime time = announced.atOffset(ZoneOffset.UTC);
            return new Publication(time.toLocalDate(), time, Precision.TIME, Basis.FEED);
        }

        @Override
        public void problem(Problem problem) {
            next.problem(problem);
        }
    }
}
