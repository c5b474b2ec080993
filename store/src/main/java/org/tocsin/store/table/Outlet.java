package org.tocsin.store.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as far as somebody has looked it up. What nobody has looked up is absent, never guessed.
 *
 * @param name as articles give it
 * @param country ISO 3166-1 alpha-3 of where it publishes
 * @param language ISO 639-1
 * @param stateAffiliation what ties it to a state, in the reviewer's words ({@code state-owned}, {@code none}); absent for not looked up
 * @param isAgency whether it sells its texts to other outlets; absent for not looked up
 * @param reviewedBy who looked it up; absent for an outlet that nobody has reviewed
 */
public record Outlet(
        String name,
        @Nullable String owner,
        @Nullable String country,
        @Nullable String language,
        @Nullable String stateAffiliation,
        @Nullable Boolean isAgency,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
        if ((reviewedBy == null) != (reviewedAt == null)) {
            throw new IllegalArgumentException("a review of " + name + " needs both who and when");
        }
    }

    /** One of which nothing is known but its name. */
    public static Outlet unreviewed(String name) {
        return new Outlet(name, null, null, null, null, null, null, null);
    }

    public boolean isReviewed() {
        return reviewedBy != null;
    }
}
