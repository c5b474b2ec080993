package org.tocsin.acquire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tocsin.acquire.feed.FeedHealth.State;
import org.tocsin.acquire.feed.OpmlReader.Subscription;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Failure;

/** Feeds and lists of them as they are found, and the health of a feed over time. */
class FeedTest {
    private static final Instant NOON = Instant.parse("2021-05-03T12:00:00Z");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harbour Courier</title><link>https://hc.example/</link><description>News</description><language>en-gb</language>
            <item><title>Ferry talks resume</title><link>/news/1</link><guid isPermaLink="false">hc-1</guid><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate>
            <description>Short.</description></item>
            <item><title>The same again</title><link>/news/1?utm=x</link><guid isPermaLink="false">hc-1</guid></item>
            <item><title>Without a link</title></item>
            <item><title>Council votes</title><link>https://hc.example/news/2</link></item>
            </channel></rss>
            """;

    private static FeedEntry ferry() {
        return new FeedEntry(
                "hc-1",
                "https://hc.example/news/1",
                "Ferry talks resume",
                Instant.parse("2021-05-03T10:00:00Z"),
                null,
                null,
                null);
    }

    @Test
    void readsEachEntryOfAnRssFeedOnce() {
        Feed feed = read(RSS);

        assertThat(feed)
                .isEqualTo(new Feed(
                        "Harbour Courier",
                        "en-gb",
                        java.util.List.of(
                                ferry(),
                                new FeedEntry(
                                        "https://hc.example/news/2",
                                        "https://hc.example/news/2",
                                        "Council votes",
                                        null,
                                        null,
                                        null,
                                        null))));
    }

    @Test
    void readsAtomWithWholeTexts() {
        String text = "&lt;p&gt;" + "The ministers met on Monday and talked. ".repeat(30) + "&lt;/p&gt;";
        Feed feed = read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Pass Herald</title><id>urn:f</id><updated>2021-05-03T10:00:00Z</updated>"
                        + "<entry><id>urn:1</id><title>Border opens</title><link href='https://ph.example/1'/><updated>2021-05-03T11:00:00Z</updated>"
                        + "<published>2021-05-03T10:00:00Z</published><author><name>Ada Brandt</name></author><content type='html'>"
                        + text
                        + "</content></entry></feed>");

        assertThat(feed.entries()).hasSize(1);
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.author()).isEqualTo("Ada Brandt");
        assertThat(entry.updated()).isEqualTo(Instant.parse("2021-05-03T11:00:00Z"));
        assertThat(entry.html()).startsWith("<p>The ministers met");
    }

    @Test
    void readsAFeedThatIsNoXml() {
        String cut = RSS.substring(0, RSS.indexOf("<item><title>The same")).replace("talks", "& talks &nbsp;");

        assertThat(read(cut).entries()).extracting(FeedEntry::id).containsExactly("hc-1");
    }

    @Test
    void readsNoFileThroughAnEntity() {
        String evil = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss")
                .replace("Ferry talks resume", "&x;");

        assertThat(read(evil).entries().get(0).title()).doesNotContain("root");
    }

    @Test
    void saysWhatIsNoFeed() {
        assertThatThrownBy(() -> read("<html><body>Not found</body></html>"))
                .isInstanceOf(FeedException.class)
                .hasMessageStartingWith("no RSS and no Atom");
    }

    @Test
    void readsTheFeedsOfAListOnceEach() {
        String opml =
                "<opml version='2.0'><body><outline text='Islands'><outline type='rss' text='HC' title='Harbour Courier' xmlUrl='https://hc.example/rss'/>"
                        + "<outline text='PH' xmlurl='https://ph.example/atom'/></outline><outline xmlUrl='https://hc.example/rss'/></body></opml>";

        assertThat(new OpmlReader().read(opml.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Subscription("https://hc.example/rss", "Harbour Courier"),
                        new Subscription("https://ph.example/atom", "PH"));
        assertThatThrownBy(() -> new OpmlReader().read("<html/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FeedException.class);
    }

    @Test
    void theLongerAFeedFailsTheSeldomerItIsAsked() {
        FeedHealth health = FeedHealth.unseen("https://hc.example/rss", NOON);
        assertThat(health.state()).isEqualTo(State.NEW);
        assertThat(health.isDue(NOON)).isTrue();

        Failed down = new Failed(503, Failure.STATUS, "the server answers with status 503", null);
        FeedHealth once = health.failed(down, NOON);
        FeedHealth twice = once.failed(down, NOON);

        assertThat(once.nextPoll()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
        assertThat(twice.nextPoll()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(twice.state()).isEqualTo(State.FAILING);
        assertThat(twice.isDue(NOON.plusSeconds(599))).isFalse();
        assertThat(FeedHealth.pause(200)).isEqualTo(Duration.ofHours(12));
        assertThat(twice.unchanged(NOON, FeedHealth.EVERY).state()).isEqualTo(State.HEALTHY);
    }

    @Test
    void theServersWishAndItsGoodbyeCount() {
        FeedHealth health = FeedHealth.unseen("https://hc.example/rss", NOON);

        FeedHealth busy = health.failed(new Failed(429, Failure.STATUS, "busy", Duration.ofHours(3)), NOON);
        FeedHealth gone = health.failed(new Failed(410, Failure.GONE, "gone", null), NOON);

        assertThat(busy.nextPoll()).isEqualTo(NOON.plus(Duration.ofHours(3)));
        assertThat(gone.state()).isEqualTo(State.GONE);
        assertThat(gone.isDue(NOON.plus(Duration.ofDays(9)))).isFalse();
    }

    private static Feed read(String xml) {
        return new FeedReader().read(xml.getBytes(StandardCharsets.UTF_8), "application/xml", "https://hc.example/rss");
    }
}
