package org.tocsin.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Failure;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.FetchResult.NotModified;

/** Fetching from a server of this test. */
@SuppressWarnings("NullAway.Init")
class FetcherTest {
    private HttpServer server;
    private ExecutorService threads;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> waits = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final FetchPolicy policy =
            new FetchPolicy("Tocsin/test", true, Duration.ZERO, Duration.ofSeconds(2), 100_000);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        serve("/", exchange -> answer(exchange, 404, ""));
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void givesBodyTypeAndValidatorsAndLaterThatNothingHasChanged() throws InterruptedException {
        serve("/feed", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                exchange.getResponseHeaders().set("Last-Modified", "Mon, 03 May 2021 12:00:00 GMT");
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                answer(exchange, 200, "hello");
            }
        });
        Fetcher fetcher = fetcher(policy);

        FetchResult first = fetcher.fetch(at("/feed"), Validators.NONE);

        assertThat(first).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
            assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(fetched.validators()).isEqualTo(new Validators("\"v1\"", "Mon, 03 May 2021 12:00:00 GMT"));
        });
        assertThat(fetcher.fetch(at("/feed"), ((Fetched) first).validators())).isInstanceOf(NotModified.class);
        assertThat(requests).containsExactly("/robots.txt", "/feed", "/feed");
    }

    @Test
    void followsRedirectsAndNamesRings() throws InterruptedException {
        redirect("/old", 301, "/new");
        serve("/new", exchange -> answer(exchange, 200, "here"));
        redirect("/a", 302, "/b");
        redirect("/b", 302, "/a");
        serve(
                "/endless",
                exchange -> redirectTo(exchange, 302, exchange.getRequestURI().getPath() + "x"));

        assertThat(fetcher(policy).fetch(at("/old"), Validators.NONE))
                .isInstanceOfSatisfying(Fetched.class, fetched -> {
                    assertThat(fetched.address()).hasToString(at("/new"));
                    assertThat(fetched.movedFor()).isTrue();
                });
        assertThat(failure("/a").reason()).isEqualTo("redirects in a ring, back to " + at("/a"));
        assertThat(failure("/endless").reason()).isEqualTo("more than 5 redirects");
        assertThat(failure("/a").kind()).isEqualTo(Failure.REDIRECTS);
    }

    @Test
    void obeysRobotsAndItsPauseAndAsksForThemOnce() throws InterruptedException {
        serve(
                "/robots.txt",
                exchange -> answer(exchange, 200, "User-agent: tocsin\nDisallow: /secret\nCrawl-delay: 3\n"));
        serve("/open", exchange -> answer(exchange, 200, "open"));
        Fetcher fetcher = fetcher(policy);

        assertThat(fetcher.fetch(at("/open"), Validators.NONE)).isInstanceOf(Fetched.class);
        assertThat(fetcher.fetch(at("/open"), Validators.NONE)).isInstanceOf(Fetched.class);
        FetchResult secret = fetcher.fetch(at("/secret/x"), Validators.NONE);

        assertThat(secret).isEqualTo(new Failed(0, Failure.ROBOTS, "robots.txt of the host does not allow it", null));
        assertThat(requests).containsExactly("/robots.txt", "/open", "/open");
        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aServerInTroubleWithItsRobotsFileIsLeftAlone() throws InterruptedException {
        serve("/robots.txt", exchange -> answer(exchange, 503, ""));

        assertThat(failure("/x").kind()).isEqualTo(Failure.ROBOTS);
        assertThat(requests).containsExactly("/robots.txt");
    }

    @Test
    void namesWhyAnAddressGaveNothing() throws InterruptedException {
        serve("/gone", exchange -> answer(exchange, 410, ""));
        serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "60");
            answer(exchange, 429, "");
        });
        serve("/large", exchange -> answer(exchange, 200, "x".repeat(100_001)));
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, zipped("x".repeat(5_000_000)));
        });
        serve("/stuck", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        serve("/broken", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.close();
        });

        assertThat(failure("/gone").kind()).isEqualTo(Failure.GONE);
        assertThat(failure("/busy"))
                .isEqualTo(
                        new Failed(429, Failure.STATUS, "the server answers with status 429", Duration.ofMinutes(1)));
        assertThat(failure("/large").reason()).isEqualTo("more than 100000 bytes");
        assertThat(failure("/bomb").kind()).isEqualTo(Failure.TOO_LARGE);
        assertThat(failure("/stuck").reason()).isEqualTo("no whole answer within 2 s");
        assertThat(failure("/broken").kind()).isEqualTo(Failure.NETWORK);
        assertThat(failure("/missing").status()).isEqualTo(404);
    }

    @Test
    void refusesPrivateAddressesAlsoBehindARedirectAndWhatIsNoWebAddress() throws InterruptedException {
        Fetcher careful = fetcher(new FetchPolicy("Tocsin/test", false, Duration.ZERO, Duration.ofSeconds(2), 1000));

        for (String address : List.of(
                at("/x"),
                "http://[::1]/",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "ftp://a.example/",
                "http:///x",
                "nonsense",
                "http://me:pw@8.8.8.8/")) {
            assertThat(careful.fetch(address, Validators.NONE))
                    .as(address)
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Failure.REFUSED));
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void readsZippedAnswers() throws InterruptedException {
        serve("/zipped", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, zipped("hello"));
        });

        assertThat(fetcher(policy).fetch(at("/zipped"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> assertThat(fetched.body()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8)));
    }

    private Failed failure(String path) throws InterruptedException {
        return (Failed) fetcher(policy).fetch(at(path), Validators.NONE);
    }

    private Fetcher fetcher(FetchPolicy given) {
        Clock clock = Clock.fixed(Instant.parse("2021-05-03T12:00:00Z"), ZoneOffset.UTC);
        return new Fetcher(given, clock, waits::add);
    }

    private String at(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
                    handler.handle(exchange);
                    exchange.close();
                })
                .getFilters()
                .add(com.sun.net.httpserver.Filter.beforeHandler(
                        "log", exchange -> requests.add(exchange.getRequestURI().getPath())));
    }

    private void redirect(String path, int status, String to) {
        serve(path, exchange -> redirectTo(exchange, status, to));
    }

    private static void redirectTo(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void await() throws IOException {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
