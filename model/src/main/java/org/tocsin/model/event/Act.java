package org.tocsin.model.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done, in both ontologies.
 *
 * @param type PLOVER event type; absent for a bare statement (CAMEO 01)
 * @param mode PLOVER mode, e.g. {@code arrest}; absent where the manual has none that fits
 * @param cameo CAMEO code as a string of 2 to 4 digits ({@code "042"} keeps its zero)
 */
public record Act(@Nullable EventType type, @Nullable String mode, String cameo) {
    public Act {
        if (!cameo.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("not a CAMEO code: " + cameo);
        }
    }

    public Optional<EventType> plover() {
        return Optional.ofNullable(type);
    }

    /** The first two digits, e.g. {@code "17"}. */
    public String root() {
        return cameo.substring(0, 2);
    }

    public boolean is(EventType wanted) {
        return type == wanted;
    }

    /** As the sense files write it: {@code COERCE:arrest 173}. */
    @Override
    public String toString() {
        return (type == null ? "-" : type.name()) + (mode == null ? "" : ":" + mode) + " " + cameo;
    }
}
