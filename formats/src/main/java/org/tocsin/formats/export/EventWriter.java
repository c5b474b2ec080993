package org.tocsin.formats.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedMap;

/** Writes events one by one; {@link #close} ends the file and closes its stream. */
public interface EventWriter extends Closeable {
    /** Writes an event, or counts it as left out where the format cannot hold it. */
    void write(ExportedEvent event) throws IOException;

    /** How many rows, features or edges the file has; an event of several sides can make several. Complete when closed. */
    long rows();

    /** Why events are not in the file, and how many. */
    SortedMap<String, Long> leftOut();
}
