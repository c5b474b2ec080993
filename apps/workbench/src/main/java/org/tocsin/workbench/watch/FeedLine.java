package org.tocsin.workbench.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.local.feed.FeedMemory;
import org.tocsin.view.desk.Sources;
import org.tocsin.workbench.reading.Labels;

/**
 * A feed and how it does.
 *
 * @param state new, healthy, failing or gone
 * @param since when it last answered
 * @param why it fails; empty for a healthy one
 * @param next when it is asked again
 * @param waiting articles that it announced and that could not be fetched yet
 */
public record FeedLine(
        String address, String title, String outlet, String state, String since, String why, String next, int waiting) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static FeedLine of(Sources.FeedRow row) {
        FeedMemory memory = FeedMemory.read(row.health());
        FeedHealth health = memory.health();
        String failure = health.lastFailure();
        return new FeedLine(
                row.address(),
                row.title() == null ? "no title yet" : Labels.shown(row.title()),
                row.outlet() == null ? "as the feed says" : Labels.shown(row.outlet()),
                health.state().name().toLowerCase(Locale.ROOT),
                health.lastSuccess() == null ? "never" : moment(health.lastSuccess()),
                failure == null ? "" : Labels.shown(failure) + " (" + health.failures() + " in a row)",
                next(health.nextPoll()),
                memory.waiting().size());
    }

    private static String next(@Nullable Instant moment) {
        return moment == null ? "never: the server says that it is gone" : moment(moment);
    }

    /** A moment to the minute. */
    static String moment(Instant moment) {
        return MINUTE.format(moment);
    }

    public boolean isFailing() {
        return state.equals("failing") || state.equals("gone");
    }
}
