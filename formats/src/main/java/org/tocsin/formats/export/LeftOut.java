package org.tocsin.formats.export;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.formats.table.Cells;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Status;

/** Counts, by reason, what a format cannot hold. */
final class LeftOut {
    private final SortedMap<String, Long> counts = new TreeMap<>();

    void add(String reason) {
        counts.merge(reason, 1L, Long::sum);
    }

    SortedMap<String, Long> counts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Why a format without a status must not hold an event: whoever reads it would take it for a fact. Empty for a fact. */
    static Optional<String> becauseOfStatus(Event event) {
        return event.status() == Status.ASSERTED
                ? Optional.empty()
                : Optional.of(Cells.label(event.status()) + ", and the format has no status");
    }
}
