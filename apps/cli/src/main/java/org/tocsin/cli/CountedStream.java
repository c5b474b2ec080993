package org.tocsin.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much has been read of a stream, before any decompression. */
final class CountedStream extends FilterInputStream {
    private final ArticleReader.LongCounter counter;

    CountedStream(InputStream stream, ArticleReader.LongCounter counter) {
        super(stream);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            counter.add(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            counter.add(read);
        }
        return read;
    }
}
