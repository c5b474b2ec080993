package org.tocsin.annotate.weights;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects named arrays and writes them as {@link ArrayFile} reads them, all numbers little-endian:
 *
 * <pre>
 * file   = "TOCSIN01" count:int array*
 * array  = nameLength:byte name:UTF-8 type:byte length:int element*
 * type   = B byte | I int | J long | F float        length counts elements
 * </pre>
 *
 * Strings are bytes: each in UTF-8, with a line feed behind it.
 */
public final class ArrayFileWriter {
    private record Entry(char type, int length, ByteBuffer bytes) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public ArrayFileWriter ints(String name, int[] array) {
        return put(
                name,
                'I',
                array.length,
                Integer.BYTES,
                bytes -> bytes.asIntBuffer().put(array));
    }

    public ArrayFileWriter longs(String name, long[] array) {
        return put(
                name,
                'J',
                array.length,
                Long.BYTES,
                bytes -> bytes.asLongBuffer().put(array));
    }

    public ArrayFileWriter floats(String name, float[] array) {
        return put(
                name,
                'F',
                array.length,
                Float.BYTES,
                bytes -> bytes.asFloatBuffer().put(array));
    }

    public ArrayFileWriter bytes(String name, byte[] array) {
        return put(
                name, 'B', array.length, Byte.BYTES, bytes -> bytes.duplicate().put(array));
    }

    /** Strings without line feeds. */
    public ArrayFileWriter strings(String name, Collection<String> strings) {
        StringBuilder joined = new StringBuilder();
        for (String string : strings) {
            if (string.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a line feed in a string of " + name);
            }
            joined.append(string).append('\n');
        }
        return bytes(name, joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(ArrayFile.MAGIC);
        data.writeInt(Integer.reverseBytes(entries.size()));
        for (Map.Entry<String, Entry> named : entries.entrySet()) {
            byte[] name = named.getKey().getBytes(StandardCharsets.UTF_8);
            data.writeByte(name.length);
            data.write(name);
            data.writeByte(named.getValue().type());
            data.writeInt(Integer.reverseBytes(named.getValue().length()));
            data.write(named.getValue().bytes().array());
        }
        data.flush();
    }

    private ArrayFileWriter put(String name, char type, int length, int elementBytes, Consumer<ByteBuffer> fill) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(length, elementBytes)).order(ByteOrder.LITTLE_ENDIAN);
        fill.accept(bytes);
        if (entries.put(name, new Entry(type, length, bytes)) != null) {
            throw new IllegalArgumentException("two arrays named " + name);
        }
        return this;
    }
}
