package org.tocsin.store.desk;

import java.time.Instant;

/**
 * A page of the workbench that a person wants to find again.
 *
 * @param path with its filters, from the first slash on: {@code /events?dyad=RUS-AZE}
 */
public record SavedView(String name, String path, String who, Instant madeAt) {
    public SavedView {
        if (name.isBlank() || !path.startsWith("/")) {
            throw new IllegalArgumentException("a saved view needs a name and a path that starts with /: " + path);
        }
    }
}
