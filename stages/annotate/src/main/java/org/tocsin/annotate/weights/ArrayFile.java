package org.tocsin.annotate.weights;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A file of named primitive arrays, little-endian, read front to back in one go. {@link ArrayFileWriter} says how it is laid out.
 */
public final class ArrayFile {
    /** The first eight bytes: name and version of the layout. */
    static final long MAGIC =
            ByteBuffer.wrap("TOCSIN01".getBytes(StandardCharsets.US_ASCII)).getLong();

    private static final int BUFFER_BYTES = 1 << 18;

    private final Map<String, Object> arrays = new HashMap<>();
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer;

    private ArrayFile(ReadableByteChannel channel) {
        this.channel = channel;
        buffer = ByteBuffer.allocateDirect(BUFFER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .limit(0);
    }

    /**
     * Reads all arrays of a file.
     *
     * @throws IOException if the channel fails, ends too early, or holds something else
     */
    public static ArrayFile read(ReadableByteChannel channel) throws IOException {
        ArrayFile file = new ArrayFile(channel);
        file.readAll();
        return file;
    }

    public int[] ints(String name) {
        return array(name, int[].class);
    }

    public long[] longs(String name) {
        return array(name, long[].class);
    }

    public float[] floats(String name) {
        return array(name, float[].class);
    }

    public byte[] bytes(String name) {
        return array(name, byte[].class);
    }

    public String[] strings(String name) {
        String joined = new String(bytes(name), StandardCharsets.UTF_8);
        return joined.isEmpty()
                ? new String[0]
                : joined.substring(0, joined.length() - 1).split("\n", -1);
    }

    private <T> T array(String name, Class<T> type) {
        Object array = arrays.get(name);
        if (!type.isInstance(array)) {
            throw new IllegalArgumentException("the weights have no " + type.getSimpleName() + " named " + name);
        }
        return type.cast(array);
    }

    private void readAll() throws IOException {
        if (need(Long.BYTES).order(ByteOrder.BIG_ENDIAN).getLong() != MAGIC) {
            throw new IOException("not a file of weights, or of another version of Tocsin");
        }
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        int count = need(Integer.BYTES).getInt();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[need(1).get() & 0xFF];
            need(name.length).get(name);
            char type = (char) need(1).get();
            int length = need(Integer.BYTES).getInt();
            arrays.put(new String(name, StandardCharsets.UTF_8), readArray(type, length));
        }
    }

    private Object readArray(char type, int length) throws IOException {
        return switch (type) {
            case 'B' -> readBytes(new byte[length]);
            case 'I' -> readInts(new int[length]);
            case 'J' -> readLongs(new long[length]);
            case 'F' -> readFloats(new float[length]);
            default -> throw new IOException("a damaged file of weights: array type " + (int) type);
        };
    }

    private byte[] readBytes(byte[] array) throws IOException {
        for (int at = 0, step; at < array.length; at += step) {
            step = Math.min(array.length - at, available(1));
            buffer.get(array, at, step);
        }
        return array;
    }

    private int[] readInts(int[] array) throws IOException {
        for (int at = 0, step; at < array.length; at += step) {
            step = Math.min(array.length - at, available(Integer.BYTES));
            buffer.asIntBuffer().get(array, at, step);
            buffer.position(buffer.position() + step * Integer.BYTES);
        }
        return array;
    }

    private long[] readLongs(long[] array) throws IOException {
        for (int at = 0, step; at < array.length; at += step) {
            step = Math.min(array.length - at, available(Long.BYTES));
            buffer.asLongBuffer().get(array, at, step);
            buffer.position(buffer.position() + step * Long.BYTES);
        }
        return array;
    }

    private float[] readFloats(float[] array) throws IOException {
        for (int at = 0, step; at < array.length; at += step) {
            step = Math.min(array.length - at, available(Float.BYTES));
            buffer.asFloatBuffer().get(array, at, step);
            buffer.position(buffer.position() + step * Float.BYTES);
        }
        return array;
    }

    /** Elements of a size that can be taken from the buffer at once; at least one. */
    private int available(int elementBytes) throws IOException {
        return need(elementBytes).remaining() / elementBytes;
    }

    /** The buffer with at least so many bytes left. */
    private ByteBuffer need(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            buffer.compact();
            while (buffer.position() < bytes) {
                if (channel.read(buffer) < 0) {
                    throw new EOFException("the file of weights ends too early");
                }
            }
            buffer.flip();
        }
        return buffer;
    }
}
