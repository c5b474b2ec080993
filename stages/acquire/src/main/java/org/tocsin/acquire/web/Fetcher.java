package org.tocsin.acquire.web;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.web.FetchResult.Failed;
import org.tocsin.acquire.web.FetchResult.Failure;
import org.tocsin.acquire.web.FetchResult.Fetched;
import org.tocsin.acquire.web.FetchResult.NotModified;

/** Fetches addresses, one request at a time and host, and gives the reason when it does not. Safe for all threads. */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST_ROBOTS_FILE = 512_000;

    private final HttpClient client;
    private final FetchPolicy policy;
    private final Clock clock;
    private final Waiting waiting;
    private final Robots robots;
    private final HostPacing pacing = new HostPacing();

    public Fetcher(FetchPolicy policy, Clock clock, Waiting waiting) {
        this.policy = policy;
        this.clock = clock;
        this.waiting = waiting;
        this.robots = new Robots(policy.product());
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER) // each address on the way is checked
                .connectTimeout(policy.longestRequest())
                .build();
    }

    /** Fetches an address, unless it is the same as when {@code validators} were given. */
    public FetchResult fetch(String written, Validators validators) throws InterruptedException {
        URI address;
        try {
            address = Addresses.parse(written);
        } catch (URISyntaxException fault) {
            return new Failed(0, Failure.REFUSED, "not a web address: " + written, null);
        }
        return follow(address, validators, true, policy.largestBody());
    }

    private FetchResult follow(URI start, Validators validators, boolean obeyRobots, int largest)
            throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI address = start;
        boolean isPermanent = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!seen.add(address)) {
                return new Failed(0, Failure.REDIRECTS, "redirects in a ring, back to " + address, null);
            }
            Answer answer = answer(address, validators, obeyRobots, largest, isPermanent && hop > 0);
            if (answer.next() == null) {
                return answer.result();
            }
            isPermanent = isPermanent && (answer.status() == 301 || answer.status() == 308);
            address = answer.next();
        }
        return new Failed(0, Failure.REDIRECTS, "more than " + MOST_REDIRECTS + " redirects", null);
    }

    /** Either a result, or the address to ask next. */
    private record Answer(
            FetchResult result, int status, @Nullable URI next) {
        static Answer of(FetchResult result) {
            return new Answer(result, 0, null);
        }
    }

    private Answer answer(URI address, Validators validators, boolean obeyRobots, int largest, boolean hasMoved)
            throws InterruptedException {
        try {
            Optional<String> objection = Addresses.objection(address, policy.mayReachPrivate());
            if (objection.isPresent()) {
                return Answer.of(new Failed(0, Failure.REFUSED, objection.get(), null));
            }
        } catch (UnknownHostException cause) {
            return Answer.of(new Failed(0, Failure.NETWORK, "no such host: " + address.getHost(), null));
        }
        Duration pause = Duration.ZERO;
        if (obeyRobots) {
            BaseRobotRules rules = rules(address);
            if (rules.isDeferVisits()) {
                return Answer.of(new Failed(
                        0, Failure.NETWORK, "the host does not answer for its robots.txt and is left alone", null));
            }
            if (!rules.isAllowed(address.toString())) {
                return Answer.of(new Failed(0, Failure.ROBOTS, "robots.txt of the host does not allow it", null));
            }
            pause = Robots.pause(rules, policy.betweenRequests());
        }
        awaitTurn(address, pause);
        return request(address, validators, largest, hasMoved);
    }

    private BaseRobotRules rules(URI address) throws InterruptedException {
        String origin = Addresses.origin(address);
        Optional<BaseRobotRules> known = robots.of(origin, clock.instant());
        if (known.isPresent()) {
            return known.get();
        }
        FetchResult result = follow(URI.create(origin + "/robots.txt"), Validators.NONE, false, LARGEST_ROBOTS_FILE);
        return robots.remember(origin, result, clock.instant());
    }

    private void awaitTurn(URI address, Duration pause) throws InterruptedException {
        Instant now = clock.instant();
        Instant turn = pacing.nextTurn(Addresses.origin(address), pause, now);
        if (turn.isAfter(now)) {
            waiting.pass(Duration.between(now, turn));
        }
    }

    private Answer request(URI address, Validators validators, int largest, boolean hasMoved)
            throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", policy.agent())
                .header("Accept-Encoding", "gzip");
        if (validators.etag() != null) {
            request.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new LimitedBody(largest));
        try {
            return read(
                    address, answer.get(policy.longestRequest().toMillis(), TimeUnit.MILLISECONDS), largest, hasMoved);
        } catch (TimeoutException cause) {
            answer.cancel(true);
            return Answer.of(new Failed(
                    0,
                    Failure.NETWORK,
                    "no whole answer within " + policy.longestRequest().toSeconds() + " s",
                    null));
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            return Answer.of(new Failed(0, Failure.NETWORK, reason(cause), null));
        } catch (IOException cause) {
            return Answer.of(new Failed(0, Failure.NETWORK, reason(cause), null));
        }
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private Answer read(URI address, HttpResponse<byte[]> response, int largest, boolean hasMoved) throws IOException {
        int status = response.statusCode();
        HttpHeaders headers = response.headers();
        if (status == 304) {
            return Answer.of(new NotModified());
        }
        if (status >= 300 && status < 400) {
            return redirect(address, status, headers.firstValue("Location").orElse(""));
        }
        if (status != 200) {
            Failure kind = status == 410 ? Failure.GONE : Failure.STATUS;
            Duration pause = RetryAfter.read(headers.firstValue("Retry-After").orElse(""), clock.instant())
                    .orElse(null);
            return Answer.of(new Failed(status, kind, "the server answers with status " + status, pause));
        }
        byte[] body = response.body().length > largest
                ? response.body()
                : LimitedBody.decompress(
                        response.body(), headers.firstValue("Content-Encoding").orElse(""), largest);
        if (body.length > largest) {
            return Answer.of(new Failed(status, Failure.TOO_LARGE, "more than " + largest + " bytes", null));
        }
        return Answer.of(new Fetched(
                address,
                hasMoved,
                body,
                headers.firstValue("Content-Type").orElse(""),
                new Validators(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null))));
    }

    private static Answer redirect(URI address, int status, String location) {
        try {
            URI next = address.resolve(Addresses.parse(location));
            return new Answer(new NotModified(), status, next);
        } catch (URISyntaxException | IllegalArgumentException fault) {
            return Answer.of(
                    new Failed(status, Failure.REDIRECTS, "a redirect to what is no address: " + location, null));
        }
    }
}
