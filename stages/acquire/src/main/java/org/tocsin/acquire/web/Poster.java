package org.tocsin.acquire.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Sends JSON to an address that the user names. */
public final class Poster {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .build();

    /**
     * Sends a body once.
     *
     * @param key sent as {@code Idempotency-Key}: the same with every try, so that the receiver can tell a second one from another message
     * @return why it did not arrive; empty when the receiver took it
     */
    public Optional<String> post(String address, String json, String key) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(LONGEST)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(json))
                    .build();
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode() / 100 == 2
                    ? Optional.empty()
                    : Optional.of("the receiver answers with status " + answer.statusCode());
        } catch (IOException cause) {
            return Optional.of(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        } catch (IllegalArgumentException cause) {
            return Optional.of("not a web address: " + address);
        }
    }
}
