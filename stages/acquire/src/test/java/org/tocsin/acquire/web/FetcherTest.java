package org.tocsin.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    private LocalServer server;
    private final List<Duration> waits = new ArrayList<>();
    private final FetchPolicy policy =
            new FetchPolicy("Tocsin/test", true, Duration.ZERO, Duration.ofSeconds(2), 100_000);

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesBodyTypeAndValidatorsAndLaterThatNothingHasChanged() throws InterruptedException {
        server.serve("/feed", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                exchange.getResponseHeaders().set("Last-Modified", "Mon, 03 May 2021 12:00:00 GMT");
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                LocalServer.answer(exchange, 200, "hello");
            }
        });
        Fetcher fetcher = fetcher(policy);

        FetchResult first = fetcher.fetch(server.at("/feed"), Validators.NONE);

        assertThat(first).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
            assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(fetched.validators()).isEqualTo(new Validators("\"v1\"", "Mon, 03 May 2021 12:00:00 GMT"));
        });
        assertThat(fetcher.fetch(server.at("/feed"), ((Fetched) first).validators()))
                .isInstanceOf(NotModified.class);
        assertThat(server.requests()).containsExactly("/robots.txt", "/feed", "/feed");
    }

    @Test
    void followsRedirectsAndNamesRings() throws InterruptedException {
        server.redirect("/old", 301, "/new");
        server.serve("/new", exchange -> LocalServer.answer(exchange, 200, "here"));
        server.redirect("/a", 302, "/b");
        server.redirect("/b", 302, "/a");
        server.serve(
                "/endless",
                exchange -> LocalServer.redirectTo(
                        exchange, 302, exchange.getRequestURI().getPath() + "x"));

        assertThat(fetcher(policy).fetch(server.at("/old"), Validators.NONE))
                .isInstanceOfSatisfying(Fetched.class, fetched -> {
                    assertThat(fetched.address()).hasToString(server.at("/new"));
                    assertThat(fetched.movedFor()).isTrue();
                });
        assertThat(failure("/a").reason()).isEqualTo("redirects in a ring, back to " + server.at("/a"));
        assertThat(failure("/endless").reason()).isEqualTo("more than 5 redirects");
        assertThat(failure("/a").kind()).isEqualTo(Failure.REDIRECTS);
    }

    @Test
    void obeysRobotsAndItsPauseAndAsksForThemOnce() throws InterruptedException {
        server.serve(
                "/robots.txt",
                exchange ->
                        LocalServer.answer(exchange, 200, "User-agent: tocsin\nDisallow: /secret\nCrawl-delay: 3\n"));
        server.serve("/open", exchange -> LocalServer.answer(exchange, 200, "open"));
        Fetcher fetcher = fetcher(policy);

        assertThat(fetcher.fetch(server.at("/open"), Validators.NONE)).isInstanceOf(Fetched.class);
        assertThat(fetcher.fetch(server.at("/open"), Validators.NONE)).isInstanceOf(Fetched.class);
        FetchResult secret = fetcher.fetch(server.at("/secret/x"), Validators.NONE);

        assertThat(secret).isEqualTo(new Failed(0, Failure.ROBOTS, "robots.txt of the host does not allow it", null));
        assertThat(server.requests()).containsExactly("/robots.txt", "/open", "/open");
        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aServerInTroubleWithItsRobotsFileIsLeftAlone() throws InterruptedException {
        server.serve("/robots.txt", exchange -> LocalServer.answer(exchange, 503, ""));

        assertThat(failure("/x").kind()).isEqualTo(Failure.NETWORK);
        assertThat(server.requests()).containsExactly("/robots.txt");
    }

    @Test
    void namesWhyAnAddressGaveNothing() throws InterruptedException {
        server.serve("/gone", exchange -> LocalServer.answer(exchange, 410, ""));
        server.serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "60");
            LocalServer.answer(exchange, 429, "");
        });
        server.serve("/large", exchange -> LocalServer.answer(exchange, 200, "x".repeat(100_001)));
        server.serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.answer(exchange, 200, LocalServer.zipped("x".repeat(5_000_000)));
        });
        server.serve("/stuck", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            server.awaitEnd();
        });
        server.serve("/broken", exchange -> {
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
                server.at("/x"),
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
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void readsZippedAnswers() throws InterruptedException {
        server.serve("/zipped", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.answer(exchange, 200, LocalServer.zipped("hello"));
        });

        assertThat(fetcher(policy).fetch(server.at("/zipped"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> assertThat(fetched.body()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8)));
    }

    private Failed failure(String path) throws InterruptedException {
        return (Failed) fetcher(policy).fetch(server.at(path), Validators.NONE);
    }

    private Fetcher fetcher(FetchPolicy given) {
        Clock clock = Clock.fixed(Instant.parse("2021-05-03T12:00:00Z"), ZoneOffset.UTC);
        return new Fetcher(given, clock, waits::add);
    }
}
