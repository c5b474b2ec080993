package org.tocsin.formats.export;

import java.util.List;
import java.util.Optional;

/** How an event stands in a format of lines. */
interface LineShape {
    /** The first line with its end; empty for a format without a header. */
    String header();

    /** Why the format cannot hold an event; empty if it can. */
    default Optional<String> obstacle(ExportedEvent event) {
        return Optional.empty();
    }

    /** The lines of an event, each with its end. */
    List<String> lines(ExportedEvent event);
}
