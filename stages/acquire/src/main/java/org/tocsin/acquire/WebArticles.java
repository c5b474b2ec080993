package org.tocsin.acquire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.FeedEntry;
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

    /** Fetches the page at an address; the article is called by that address. */
    public void read(String address, Defaults defaults) throws InterruptedException {
        take(address, fetcher.fetch(address, Validators.NONE), defaults);
    }

    /** The article of the page that was fetched from an address, or why there is none. */
    public void take(String address, FetchResult result, Defaults defaults) {
        take(address, result, new PageArticles(detector, defaults, sink));
    }

    /**
     * The article that a feed announces: its text where the feed carries all of it, else its page, which is fetched. The feed's date and
     * title stand in where the page has none.
     *
     * @return whether it is worth another try later: its page could not be fetched now
     */
    public boolean read(FeedEntry entry, @Nullable String outlet) throws InterruptedException {
        PageArticles pages = new PageArticles(detector, new Defaults(null, outlet), new FromFeed(entry, sink));
        if (entry.html() == null) {
            FetchResult result = fetcher.fetch(entry.address(), Validators.NONE);
            take(entry.address(), result, pages);
            return result instanceof Failed failed && failed.mayPass();
        }
        String page = "<html><body><article>" + entry.html() + "</article></body></html>";
        Origin origin =
                new Origin(entry.address(), entry.address(), entry.address(), "text/html; charset=utf-8", today());
        pages.read(origin, page.getBytes(StandardCharsets.UTF_8));
        return false;
    }

    private void take(String address, FetchResult result, PageArticles pages) {
        if (result instanceof Fetched answer) {
            String found = answer.address().toString();
            pages.read(new Origin(address, address, found, answer.contentType(), today()), answer.body());
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
