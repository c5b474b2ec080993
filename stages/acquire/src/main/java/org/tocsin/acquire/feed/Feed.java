package org.tocsin.acquire.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says at one time.
 *
 * @param title of the feed, which mostly names the outlet
 * @param language BCP 47 tag, where it declares one
 * @param entries in the feed's order, each id once
 */
public record Feed(@Nullable String title, @Nullable String language, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
