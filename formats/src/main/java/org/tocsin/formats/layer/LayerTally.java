package org.tocsin.formats.layer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file held.
 *
 * @param format as it was given or found out; absent where nothing known begins the file
 * @param events rows that were read
 * @param bad rows that could not be, each reported as a problem
 */
public record LayerTally(@Nullable LayerFormat format, long events, long bad) {
    /** As it was given or found out. */
    public Optional<LayerFormat> knownFormat() {
        return Optional.ofNullable(format);
    }

    public long rows() {
        return events + bad;
    }
}
