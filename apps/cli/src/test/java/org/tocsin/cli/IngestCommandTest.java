package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import picocli.CommandLine;

/** {@code tocsin ingest} as a user meets it: whatever articles come in, and from wherever. */
class IngestCommandTest {
    private static final String EXPULSION =
            "France expelled two Malian diplomats on Tuesday. Mali condemned the decision on Wednesday.";
    private static final String ARREST =
            "Police in Bamako arrested three protesters outside the French embassy on Thursday, witnesses said.";
    private static final String FOREIGN =
            "Die Regierung in Paris hat am Donnerstag den Botschafter von Mali einbestellt und gegen die Ausweisung von zwei "
                    + "Diplomaten protestiert, wie das Ministerium am Abend in einer Erklärung mitteilte.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private NewsSite site;

    private record Ran(int exit, String err) {}

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Ran ingest(String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("ingest", "--data", data().toString(), "--threads", "1"));
        arguments.addAll(List.of(inputs));
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setOut(new PrintWriter(new StringWriter()));
        commandLine.setErr(new PrintWriter(err));
        int exit = commandLine.execute(arguments.toArray(String[]::new));
        return new Ran(exit, err.toString());
    }

    /** The current articles: origin, version, number of events. */
    private List<String> articles() {
        try (Store store = Store.open(StoreAddress.of(data()), Clock.systemUTC())) {
            assertThat(store.check()).isEmpty();
            return store.read(tables -> tables.session()
                    .list(
                            "SELECT a.origin, a.version, (SELECT count(*) FROM event e WHERE e.article = a.id) AS events"
                                    + " FROM article a WHERE a.replaced_by IS NULL ORDER BY a.origin",
                            row -> row.text("origin").replaceAll("^http://[^/]*", "") + " v" + row.integer("version")
                                    + " " + row.integer("events")));
        }
    }

    @Test
    void takesFilesOfEveryKindFromAFolder() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news").resolve("deeper"));
        Files.writeString(news.resolve("text.txt"), EXPULSION);
        Files.writeString(news.resolve("page.html"), NewsSite.page(ARREST));
        Files.writeString(
                news.resolveSibling("lines.jsonl"),
                "{\"id\":\"line\",\"text\":\"Turkey recalled its ambassador from Sweden on Friday.\",\"published\":\"2024-03-08\"}\n"
                        + "{\"id\":\"foreign\",\"text\":\"" + FOREIGN + "\"}\nno json\n");
        Files.write(news.resolve("crawl.warc"), warc("https://daily.example/w", "Serbia closed its border on Monday."));

        Ran ran = ingest(folder.resolve("news").toString(), "--published", "2024-03-08");

        assertThat(ran.exit()).isEqualTo(ExitCode.DATA);
        assertThat(ran.err())
                .contains("4 articles new, 0 edited, 0 known before")
                .contains("lines.jsonl:2: not english")
                .contains("lines.jsonl:3: bad json");
        assertThat(articles())
                .hasSize(4)
                .allMatch(article -> !article.endsWith(" 0"))
                .anyMatch(article -> article.startsWith("https://daily.example/w v1"));
    }

    private static byte[] warc(String address, String text) {
        String page = NewsSite.page(text);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6a7e3c1e-6a0a-4c0e-9b1f-0c8d5d5c6a01>\r\n"
                        + "WARC-Date: 2024-03-08T10:00:00Z\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void takesAPageAndNoticesItsEdit() {
        site.publish("/1", EXPULSION);
        Ran first = ingest("--allow-private", site.at("/1"));
        Ran again = ingest("--allow-private", site.at("/1"));
        site.publish("/1", EXPULSION + " " + ARREST);
        Ran edited = ingest("--allow-private", site.at("/1"));

        assertThat(first).isEqualTo(new Ran(ExitCode.DONE, "1 articles new, 0 edited, 0 known before\n"));
        assertThat(again).isEqualTo(new Ran(ExitCode.DONE, "0 articles new, 0 edited, 1 known before\n"));
        assertThat(edited).isEqualTo(new Ran(ExitCode.DONE, "0 articles new, 1 edited, 0 known before\n"));
        assertThat(articles()).hasSize(1).allMatch(article -> article.startsWith("/1 v2 "));
    }

    @Test
    void asksAFeedOnlyForWhatIsNew() {
        site.put("/robots.txt", "User-agent: *\nDisallow: /closed\n");
        site.publish("/1", EXPULSION);
        site.publish("/closed", ARREST);
        site.announce("/feed", List.of("/1", "/closed"));
        Ran first = ingest("--allow-private", site.at("/feed"));
        site.forgetRequests();
        Ran quiet = ingest("--allow-private", site.at("/feed"));
        List<String> quietRequests = site.requests();
        site.publish("/2", ARREST);
        site.announce("/feed", List.of("/2", "/1"));
        site.forgetRequests();
        Ran news = ingest("--allow-private", site.at("/feed"));

        assertThat(first.exit()).isEqualTo(ExitCode.DATA);
        assertThat(first.err()).contains("/closed: unreadable: robots.txt", "1 articles new");
        assertThat(quiet).isEqualTo(new Ran(ExitCode.DONE, "0 articles new, 0 edited, 0 known before\n"));
        assertThat(quietRequests).containsExactly("/robots.txt 200", "/feed 304");
        assertThat(news).isEqualTo(new Ran(ExitCode.DONE, "1 articles new, 0 edited, 0 known before\n"));
        assertThat(site.requests()).containsExactly("/robots.txt 200", "/feed 200", "/2 200");
    }

    @Test
    void takesTheFeedsOfAListAndNamesThoseThatDoNotAnswer() throws IOException {
        site.publish("/1", EXPULSION);
        site.publish("/2", ARREST);
        site.announce("/one", List.of("/1"));
        site.announce("/two", List.of("/2"));
        Path list = Files.writeString(folder.resolve("feeds.opml"), site.opml("/one", "/missing"));
        site.put("/list", site.opml("/two", "/one"));
        Path saved = Files.writeString(folder.resolve("saved.rss"), "<html>no feed</html>");

        Ran file = ingest("--allow-private", list.toString());
        Ran address = ingest("--allow-private", site.at("/list"));
        Ran wrong = ingest(saved.toString());

        assertThat(file.exit()).isEqualTo(ExitCode.DATA);
        assertThat(file.err()).contains("/missing: unreadable: the server answers with status 404", "1 articles new");
        assertThat(address).isEqualTo(new Ran(ExitCode.DONE, "1 articles new, 0 edited, 0 known before\n"));
        assertThat(wrong.exit()).isEqualTo(ExitCode.DATA);
        assertThat(wrong.err()).contains("saved.rss: unknown format: neither RSS, Atom nor OPML");
        assertThat(articles()).hasSize(2);
    }

    @Test
    void doesNotReachIntoPrivateNetworksUnlessItMay() throws IOException {
        site.publish("/1", EXPULSION);
        site.announce("/feed", List.of("/1"));
        Path saved = Files.writeString(
                folder.resolve("saved.xml"),
                "<rss version='2.0'><channel><title>t</title><link>https://a.example/</link><description>d</description>"
                        + "<item><link>" + site.at("/1")
                        + "</link></item><item><link>http://[::1]/</link></item><item><link>file:///etc/hostname</link></item>"
                        + "</channel></rss>");

        Ran page = ingest(site.at("/feed"));
        Ran feed = ingest(saved.toString());

        assertThat(page.exit()).isEqualTo(ExitCode.DATA);
        assertThat(page.err()).contains("127.0.0.1 is an address of a private network");
        assertThat(feed.exit()).isEqualTo(ExitCode.DATA);
        assertThat(feed.err()
                        .lines()
                        .filter(line -> line.contains("unreadable"))
                        .count())
                .isEqualTo(3);
        assertThat(site.requests()).isEmpty();
        assertThat(articles()).isEmpty();
    }
}
