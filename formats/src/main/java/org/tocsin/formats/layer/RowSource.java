package org.tocsin.formats.layer;

import java.io.IOException;

/** The rows of one file, in their order. */
interface RowSource {
    /** Hands on row by row what can be read, and says what cannot. */
    void read(RowSink sink) throws IOException;

    /** Who takes the rows. */
    interface RowSink {
        void row(Row row);

        /** A row that is none. */
        void fault(String origin, String reason);
    }
}
