package org.tocsin.acquire.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, with a limit on each, so that one endless line cannot fill the heap. */
final class LineBytes {
    private final InputStream stream;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
    private boolean cut;

    LineBytes(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        cut = false;
        int read = stream.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < longest) {
                line.write(read);
            } else {
                cut = true;
            }
            read = stream.read();
        }
        return line.toByteArray();
    }

    /** Whether the last line was longer than the limit and is not whole. */
    boolean isCut() {
        return cut;
    }
}
