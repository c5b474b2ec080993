package org.tocsin.acquire.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of articles that do not say it themselves.
 *
 * @param published day of publication
 * @param outlet who published them
 */
public record Defaults(
        @Nullable LocalDate published, @Nullable String outlet) {
    public static final Defaults NONE = new Defaults(null, null);
}
