package org.tocsin.acquire.web;

import java.time.Duration;

/**
 * How fetching behaves towards others.
 *
 * @param agent the name that we give ourselves, and that robots.txt may name: a product token, and if you like behind it whom to write to
 * @param mayReachPrivate whether addresses of this machine and of private networks may be read
 * @param betweenRequests least time between two requests to one host
 * @param longestRequest most time for one request, redirects not counted
 * @param largestBody most bytes of an answer, decompressed
 */
public record FetchPolicy(
        String agent, boolean mayReachPrivate, Duration betweenRequests, Duration longestRequest, int largestBody) {
    /** What is decent towards strangers: a request a second and host, half a minute, 10 MB, public addresses only. */
    public static FetchPolicy decent() {
        return new FetchPolicy("Tocsin/0.1", false, Duration.ofSeconds(1), Duration.ofSeconds(30), 10_000_000);
    }

    public FetchPolicy reachingPrivate() {
        return new FetchPolicy(agent, true, betweenRequests, longestRequest, largestBody);
    }

    public FetchPolicy pausing(Duration pause) {
        return new FetchPolicy(agent, mayReachPrivate, pause, longestRequest, largestBody);
    }

    /** The part of the name that robots.txt goes by. */
    String product() {
        int slash = agent.indexOf('/');
        return slash < 0 ? agent : agent.substring(0, slash);
    }
}
