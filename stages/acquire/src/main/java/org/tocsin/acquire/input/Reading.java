package org.tocsin.acquire.input;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file of articles that is being read, a piece at a time: a line, a record of an archive, a whole page. For those who want to go on when they
 * have done with what they were given, and for whom {@link #readAll} is too much at once.
 */
public interface Reading extends Closeable {
    /**
     * Reads one piece and tells the sink what it gives: articles, problems or nothing.
     *
     * @return false when nothing is left
     * @throws IOException if nothing behind this place can be read; what came before holds
     */
    boolean readOn() throws IOException;

    /** Reads what is left. */
    default void readAll() throws IOException {
        boolean isMore = true;
        while (isMore) {
            isMore = readOn();
        }
    }
}
