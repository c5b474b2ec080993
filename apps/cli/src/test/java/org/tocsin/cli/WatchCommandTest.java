package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import picocli.CommandLine;

/** {@code tocsin watch} in a process of its own, which may be killed. */
class WatchCommandTest {
    private static final int SITES = 3;
    private static final int ARTICLES = 4;
    private static final List<String> TOWNS = List.of("Gao", "Timbuktu", "Kidal", "Mopti");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<NewsSite> sites = new ArrayList<>();
    /** One for each page that a site has answered. */
    private final Semaphore answered = new Semaphore(0);

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < SITES; i++) {
            NewsSite site = new NewsSite(path -> {
                if (path.matches("/\\d")) {
                    answered.release();
                }
            });
            List<String> articles = new ArrayList<>();
            for (int number = 0; number < ARTICLES; number++) {
                site.publish(
                        "/" + number,
                        "Police in " + TOWNS.get(number) + " arrested " + (10 * i + number + 2)
                                + " protesters on Thursday. France condemned the arrests in " + TOWNS.get(number)
                                + ".");
                articles.add("/" + number);
            }
            site.announce("/feed", articles);
            sites.add(site);
        }
    }

    @AfterEach
    void stop() {
        sites.forEach(NewsSite::close);
    }

    private Path list() throws IOException {
        StringBuilder outlines = new StringBuilder();
        sites.forEach(site ->
                outlines.append("<outline xmlUrl='").append(site.at("/feed")).append("'/>"));
        return Files.writeString(folder.resolve("feeds.opml"), "<opml><body>" + outlines + "</body></opml>");
    }

    private Process watch(String data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tocsin.cli.Tocsin",
                        "watch",
                        "--data",
                        folder.resolve(data).toString(),
                        "--feeds",
                        list().toString(),
                        "--allow-private",
                        "--metrics-port",
                        "0")
                .redirectErrorStream(true)
                .start();
    }

    /** Reads what a process says up to a line that contains this. */
    private static String line(BufferedReader out, String part) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            all.append(line).append('\n');
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("never said '" + part + "' but\n" + all);
    }

    private static List<String> events(Path data) {
        try (Store store = Store.open(StoreAddress.of(data), Clock.systemUTC())) {
            assertThat(store.check()).isEmpty();
            return store.read(tables -> tables.session()
                    .list(
                            "SELECT a.origin, a.version, e.trigger_start, e.cameo FROM article a JOIN event e ON e.article = a.id"
                                    + " ORDER BY 1, 2, 3, 4",
                            row -> row.text("origin") + " " + row.integer("version") + " "
                                    + row.integer("trigger_start") + " " + row.text("cameo")));
        }
    }

    @Test
    void killedAtAnyMomentItReadsEveryArticleOnce() throws Exception {
        for (int pages : List.of(2, SITES * ARTICLES, SITES * ARTICLES)) {
            answered.drainPermits();
            Process process = watch("killed");
            try (BufferedReader out = process.inputReader()) {
                line(out, "followed");
                // a process that has read all before asks for none
                assertThat(answered.tryAcquire(pages, 8, TimeUnit.SECONDS) || pages > 2)
                        .isTrue();
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(run(
                        "watch",
                        "--once",
                        "--allow-private",
                        "--data",
                        folder.resolve("killed").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(run(
                        "ingest",
                        "--allow-private",
                        "--data",
                        folder.resolve("whole").toString(),
                        list().toString()))
                .isEqualTo(ExitCode.DONE);

        List<String> events = events(folder.resolve("killed"));
        assertThat(events).isNotEmpty().isEqualTo(events(folder.resolve("whole")));
    }

    @Test
    void tellsPrometheusHowItIsDoingAndEndsWhenAsked() throws Exception {
        Process process = watch("data");
        try (BufferedReader out = process.inputReader()) {
            String address = line(out, "metrics are at").replaceAll(".*(http://\\S+).*", "$1");
            HttpClient client = HttpClient.newHttpClient();
            String metrics = "";
            while (!metrics.contains("tocsin_articles_total{outcome=\"added\"} " + SITES * ARTICLES + ".0")) {
                assertThat(process.isAlive()).isTrue();
                metrics = client.send(
                                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                        .body();
            }
            assertThat(metrics).contains("tocsin_events_total");
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(events(folder.resolve("data"))).isNotEmpty();
    }

    @Test
    void saysThatItHasNothingToWatch() {
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setErr(new PrintWriter(err));

        int exit = commandLine.execute(
                "watch", "--once", "--data", folder.resolve("empty").toString());

        assertThat(exit).isEqualTo(ExitCode.NOTHING);
        assertThat(err.toString()).contains("no feed is followed");
    }

    private static int run(String... arguments) {
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setOut(new PrintWriter(new StringWriter()));
        commandLine.setErr(new PrintWriter(new StringWriter()));
        return commandLine.execute(arguments);
    }
}
