package org.tocsin.model.series;

import org.jspecify.annotations.Nullable;

/**
 * That one happening answers another.
 *
 * @param response id of the happening that answers
 * @param provocation id of what it answers
 * @param isInferred true if nobody says so and only the order in time speaks for it
 * @param holder who says so; absent for an inferred link
 * @param daysBetween days from the first day of the one to the first day of the other
 */
public record Link(
        String response,
        String provocation,
        boolean isInferred,
        @Nullable String holder,
        int daysBetween) {
    public Link {
        if (isInferred && holder != null) {
            throw new IllegalArgumentException("an inferred link has no holder: " + holder);
        }
    }
}
