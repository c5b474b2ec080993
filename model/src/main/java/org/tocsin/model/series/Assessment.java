package org.tocsin.model.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An arrow with the line that explains it.
 *
 * @param reason one line, with the numbers behind it
 * @param baseline the ingredients; absent where there is too little data
 * @param latest what happened in the latest window
 */
public record Assessment(
        String subject,
        Arrow arrow,
        String reason,
        @Nullable Baseline baseline,
        Sums latest) {
    public Optional<Baseline> ingredients() {
        return Optional.ofNullable(baseline);
    }
}
