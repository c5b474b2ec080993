package org.tocsin.cli;

import java.time.Duration;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.web.FetchPolicy;
import picocli.CommandLine.Option;

/** How a command behaves on the web. */
final class WebOptions {
    @Option(
            names = "--allow-private",
            description = "Also fetch from addresses of this machine and of private networks.")
    boolean mayReachPrivate;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How often a feed that answers is asked (default: ${DEFAULT-VALUE}).")
    int minutes = Math.toIntExact(FeedHealth.EVERY.toMinutes());

    FetchPolicy policy() {
        FetchPolicy policy = FetchPolicy.decent();
        return mayReachPrivate ? policy.reachingPrivate() : policy;
    }

    Duration every() {
        return Duration.ofMinutes(minutes);
    }
}
