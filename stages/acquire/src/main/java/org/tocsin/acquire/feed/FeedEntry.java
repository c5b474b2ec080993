package org.tocsin.acquire.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article as a feed announces it. Feeds move {@code published} when they edit: the identity is the id, or else the address.
 *
 * @param id what the feed calls it for ever (guid, atom:id); the address where the feed gives none
 * @param address of the article's page
 * @param html the whole text as HTML, where the feed carries it; not a summary
 */
public record FeedEntry(
        String id,
        String address,
        @Nullable String title,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String author,
        @Nullable String html) {}
