package org.tocsin.workbench.http;

import java.time.Duration;

/** How much of a request is read, and for how long. */
public final class RequestLimits {
    /** Largest body in bytes: a page of the largest size that is read, and the form around it. */
    public static final int LARGEST_BODY = 12_000_000;

    /** Slowest body in bytes a second: a sender below it is cut off. */
    public static final int SLOWEST_BODY = 1_000;

    /** Longest a connection may say nothing. */
    public static final Duration IDLE = Duration.ofSeconds(30);

    /** Longest that one article may be coded while somebody waits for the answer. */
    public static final Duration CODING = Duration.ofSeconds(60);

    /** Longest that a program which has just been started may load, while somebody waits. */
    public static final Duration LOADING = Duration.ofSeconds(30);

    /** Requests that are answered at a time; more wait. */
    public static final int THREADS = 64;

    /** Bytes of all headers of a request together. */
    public static final int HEADERS = 16_384;

    private RequestLimits() {}
}
