package org.tocsin.acquire.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The robots.txt of the hosts that were asked, for a day each (RFC 9309): a missing file allows everything, a server in trouble nothing
 * for the time being. Safe for all threads.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_IN_TROUBLE = Duration.ofMinutes(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final int MOST_HOSTS = 10_000;

    private final String product;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Known> known = new HashMap<>();

    private record Known(BaseRobotRules rules, Instant until) {}

    Robots(String product) {
        this.product = product.toLowerCase(Locale.ROOT);
    }

    /** The rules of an origin ({@code scheme://host:port}), unless they must be fetched first. */
    synchronized Optional<BaseRobotRules> of(String origin, Instant now) {
        Known found = known.get(origin);
        return found == null || !found.until().isAfter(now) ? Optional.empty() : Optional.of(found.rules());
    }

    /** Remembers what fetching {@code /robots.txt} gave. */
    synchronized BaseRobotRules remember(String origin, FetchResult result, Instant now) {
        boolean isTrouble = false;
        BaseRobotRules rules;
        if (result instanceof FetchResult.Fetched fetched) {
            rules = parser.parseContent(origin + "/robots.txt", fetched.body(), "text/plain", List.of(product));
        } else if (result instanceof FetchResult.Failed failed && isTrouble(failed)) {
            isTrouble = true;
            rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            rules.setDeferVisits(true);
        } else {
            rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        if (known.size() > MOST_HOSTS) {
            known.values().removeIf(each -> !each.until().isAfter(now));
        }
        known.put(origin, new Known(rules, now.plus(isTrouble ? KEPT_IN_TROUBLE : KEPT)));
        return rules;
    }

    /** Section 2.3.1: "unavailable" (400 to 499) allows, "unreachable" (500 to 599, no answer) forbids. */
    private static boolean isTrouble(FetchResult.Failed failed) {
        return failed.status() >= 500 || failed.kind() == FetchResult.Failure.NETWORK;
    }

    /** The pause that a host asks for with {@code Crawl-delay}, within reason. */
    static Duration pause(BaseRobotRules rules, Duration least) {
        if (rules.getCrawlDelay() <= least.toMillis()) {
            return least;
        }
        Duration asked = Duration.ofMillis(rules.getCrawlDelay());
        return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
    }
}
