package org.tocsin.spark.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file as the storage gives it. That the storage fails is not the file's fault: it is thrown unchecked, so that nobody takes it for a broken
 * article and Spark tries the task again, on another machine if need be.
 */
final class StorageStream extends FilterInputStream {
    private final String place;

    StorageStream(InputStream stream, String place) {
        super(stream);
        this.place = place;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + place, cause);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + place, cause);
        }
    }
}
