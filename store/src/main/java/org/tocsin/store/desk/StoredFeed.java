package org.tocsin.store.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed.
 *
 * @param address as the user gave it
 * @param outlet who publishes what the feed announces, where the user says so
 * @param health JSON of what is kept between two polls
 */
public record StoredFeed(
        String address, @Nullable String title, @Nullable String outlet, String health, Instant addedAt) {}
