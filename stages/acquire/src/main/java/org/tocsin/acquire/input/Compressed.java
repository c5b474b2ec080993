package org.tocsin.acquire.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A gzip stream that gives up on a bomb: data that expands far beyond what text does. A stream that is cut off says so.
 */
public final class Compressed extends FilterInputStream {
    /** Text compresses to a tenth, repetitive logs to a fiftieth; gzip's utmost is a thousandth. */
    private static final long MOST_EXPANSION = 200;
    /** Up to here any expansion does no harm. */
    private static final long HARMLESS = 20_000_000;

    private final Counted source;
    private long expanded;

    private Compressed(Counted source) throws IOException {
        super(new GZIPInputStream(source, 1 << 16));
        this.source = source;
    }

    /** The stream decompressed when it begins as gzip does, else as it is. */
    public static InputStream openIfCompressed(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first == 0x1F && second == 0x8B ? open(buffered) : buffered;
    }

    public static InputStream open(InputStream stream) throws IOException {
        try {
            return new Compressed(new Counted(stream));
        } catch (EOFException cause) {
            throw new IOException("cut off: the compressed data ends early", cause);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (EOFException cause) {
            throw new IOException("cut off: the compressed data ends early", cause);
        }
        expanded += Math.max(0, read);
        if (expanded > HARMLESS && expanded > MOST_EXPANSION * source.count) {
            throw new IOException("expands to more than " + MOST_EXPANSION + " times its size: no text does");
        }
        return read;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
