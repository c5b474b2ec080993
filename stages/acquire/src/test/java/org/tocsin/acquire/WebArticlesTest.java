package org.tocsin.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.acquire.feed.FeedEntry;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.feed.FeedHealth.State;
import org.tocsin.acquire.feed.FeedPoller;
import org.tocsin.acquire.feed.FeedPoller.Poll;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.FetchPolicy;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.LocalServer;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;

/** From a feed to its articles, over the wire. */
@SuppressWarnings("NullAway.Init")
class WebArticlesTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final Instant NOON = Instant.parse("2021-05-03T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final String SENTENCE =
            "The ministers of both islands met on Monday and agreed to reopen the border within a week.";

    private LocalServer server;
    private Fetcher fetcher;
    private final Collected collected = new Collected();

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
        fetcher = new Fetcher(FetchPolicy.decent().reachingPrivate().pausing(Duration.ZERO), CLOCK, time -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anArticleOfAFeedHasThePagesFactsAndTheFeedsWhereThePageHasNone() throws InterruptedException {
        server.serve(
                "/rss",
                "application/rss+xml",
                feed(
                        "<item><title>From the feed</title><link>/1</link><pubDate>Sun, 02 May 2021 10:00:00 GMT</pubDate></item>"
                                + "<item><title>Of the feed</title><link>/2</link><pubDate>Sun, 02 May 2021 10:00:00 GMT</pubDate></item>"));
        server.serve("/1", "text/html", "<html><body><p>" + SENTENCE + "</p></body></html>");
        server.serve(
                "/2",
                "text/html",
                "<html><head><title>Of the page</title><meta name='pubdate' content='2021-05-01'></head><body><p>"
                        + SENTENCE + "</p></body></html>");

        Poll poll = new FeedPoller(fetcher, CLOCK, FeedHealth.EVERY).poll(FeedHealth.unseen(server.at("/rss"), NOON));
        for (FeedEntry entry : poll.entries()) {
            articles().read(entry, "Island Feed");
        }

        assertThat(poll.health().state()).isEqualTo(State.HEALTHY);
        assertThat(poll.health().nextPoll()).isEqualTo(NOON.plus(FeedHealth.EVERY));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles)
                .extracting(article ->
                        article.document().title() + " " + article.document().published() + " "
                                + article.publication().map(Publication::basis).orElseThrow())
                .containsExactly("From the feed 2021-05-02 FEED", "Of the page 2021-05-01 META");
    }

    @Test
    void aWholeTextInTheFeedNeedsNoPage() throws InterruptedException {
        FeedEntry entry = new FeedEntry("1", server.at("/1"), "Title", NOON, null, "Ada", "<p>" + SENTENCE + "</p>");

        articles().read(entry, "Island Feed");

        assertThat(server.requests()).isEmpty();
        assertThat(collected.articles.get(0).document().text()).isEqualTo(SENTENCE);
        assertThat(collected.articles.get(0).author()).isEqualTo("Ada");
    }

    @Test
    void aFeedThatFailsAndComesBackIsHealthyAgain() throws InterruptedException {
        server.serve("/page", "text/html", "<html>Sorry</html>");
        FeedPoller poller = new FeedPoller(fetcher, CLOCK, FeedHealth.EVERY);

        Poll missing = poller.poll(FeedHealth.unseen(server.at("/rss"), NOON));
        Poll noFeed = poller.poll(FeedHealth.unseen(server.at("/page"), NOON));
        server.serve("/rss", "application/rss+xml", feed(""));
        Poll back = poller.poll(missing.health());

        assertThat(missing.health().state()).isEqualTo(State.FAILING);
        assertThat(missing.fault())
                .map(Object::toString)
                .contains(server.at("/rss") + ": unreadable: the server answers with status 404");
        assertThat(noFeed.health().lastFailure()).startsWith("no RSS and no Atom");
        assertThat(back.health().state()).isEqualTo(State.HEALTHY);
        assertThat(back.health().lastSuccess()).isEqualTo(NOON);
    }

    @Test
    void aPageThatCannotBeFetchedIsNamedAndTheNextIsRead() throws InterruptedException {
        server.serve("/1", "text/html", "<html><body><p>" + SENTENCE + "</p></body></html>");
        Defaults defaults = new Defaults(LocalDate.of(2021, 1, 1), null);

        articles().read(server.at("/missing"), defaults);
        articles().read(server.at("/1"), defaults);

        assertThat(collected.problems)
                .containsExactly(server.at("/missing") + ": unreadable: the server answers with status 404");
        assertThat(collected.articles)
                .extracting(
                        article -> article.publication().map(Publication::basis).orElseThrow())
                .containsExactly(Basis.GIVEN);
    }

    private WebArticles articles() {
        return new WebArticles(fetcher, DETECTOR, CLOCK, collected);
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>Island Feed</title><link>https://a.example/</link><description>d</description>"
                + items + "</channel></rss>";
    }
}
