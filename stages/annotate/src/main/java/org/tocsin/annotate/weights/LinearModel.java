package org.tocsin.annotate.weights;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The weights of a linear classifier: one row of weights, one for each label, for every feature. The score of a label is the sum of its
 * weights over the features that hold. Rows with few weights other than 0 are kept sparse, in a stream of bytes; the others in full.
 *
 * <p>A row is named by its <em>code</em>: at 0 and above, the place of a sparse row in the stream (the number of its weights, their
 * labels, then the weights, little-endian); below 0, the complement of the number of a full row.
 */
public final class LinearModel {
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    private final List<String> labels;
    private final HashTable table;
    private final byte[] sparse;
    private final float[] full;

    private LinearModel(List<String> labels, HashTable table, byte[] sparse, float[] full) {
        this.labels = labels;
        this.table = table;
        this.sparse = sparse;
        this.full = full;
    }

    /** The model whose arrays have names that begin with {@code name + "."}. */
    public static LinearModel of(ArrayFile file, String name) {
        return new LinearModel(
                List.of(file.strings(name + ".labels")),
                new HashTable(file.longs(name + ".table")),
                file.bytes(name + ".sparse"),
                file.floats(name + ".full"));
    }

    public List<String> labels() {
        return labels;
    }

    /** The code of a feature's row, or {@link HashTable#ABSENT}. */
    public int row(int template, long valueHash) {
        return table.find(StringHash.key(valueHash, template));
    }

    /** Sets {@code scores}, which has a place for every label, to the sums of the first {@code count} rows, in their order. */
    public void score(int[] codes, int count, float[] scores) {
        int size = labels.size();
        for (int i = 0; i < size; i++) {
            scores[i] = 0;
        }
        for (int i = 0; i < count; i++) {
            int code = codes[i];
            if (code < 0) {
                addFull(~code * size, size, scores);
            } else {
                addSparse(code, scores);
            }
        }
    }

    private void addFull(int from, int size, float[] scores) {
        float[] row = full;
        for (int i = 0; i < size; i++) {
            scores[i] += row[from + i];
        }
    }

    private void addSparse(int place, float[] scores) {
        byte[] row = sparse;
        int weight = place + 1 + (row[place] & 0xFF);
        for (int label = place + 1, end = weight; label < end; label++, weight += Float.BYTES) {
            scores[row[label] & 0xFF] += (float) FLOAT.get(row, weight);
        }
    }
}
