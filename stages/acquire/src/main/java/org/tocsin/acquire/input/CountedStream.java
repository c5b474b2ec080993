package org.tocsin.acquire.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much has been read of a stream, before any decompression. */
public final class CountedStream extends FilterInputStream {
    private final LongConsumer counter;

    /** Tells {@code counter} the bytes of every reading. */
    public CountedStream(InputStream stream, LongConsumer counter) {
        super(stream);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            counter.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            counter.accept(read);
        }
        return read;
    }
}
