package org.tocsin.acquire.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface FetchResult {
    /**
     * An answer with a body.
     *
     * @param address where it was found in the end, redirects followed
     * @param movedFor whether every redirect on the way was permanent, so that the new address should be remembered
     * @param contentType the header of that name, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared; a copy of every page would cost
    record Fetched(URI address, boolean movedFor, byte[] body, String contentType, Validators validators)
            implements FetchResult {}

    /** The server says that nothing has changed since the validators were given. */
    record NotModified() implements FetchResult {}

    /**
     * No answer, or one that cannot be used.
     *
     * @param status of the answer; 0 when there was none
     * @param reason for a reader
     * @param retryAfter how long the server asks to be left alone, or null
     */
    record Failed(
            int status,
            Failure kind,
            String reason,
            @Nullable Duration retryAfter) implements FetchResult {
        public Optional<Duration> pause() {
            return Optional.ofNullable(retryAfter);
        }

        /** Whether it may be better another time. */
        public boolean mayPass() {
            return switch (kind) {
                case STATUS, NETWORK -> true;
                case REFUSED, ROBOTS, GONE, TOO_LARGE, REDIRECTS -> false;
            };
        }
    }

    /** Why an address gave nothing. */
    enum Failure {
        /** It is no web address, or one that must not be read. */
        REFUSED,
        /** robots.txt asks not to read it. */
        ROBOTS,
        /** The server says that it is gone, for ever. */
        GONE,
        /** The server answers with an error. */
        STATUS,
        /** No connection, no answer in time, broken off. */
        NETWORK,
        /** More than an answer may hold. */
        TOO_LARGE,
        /** Redirects in a ring, or too many. */
        REDIRECTS
    }
}
