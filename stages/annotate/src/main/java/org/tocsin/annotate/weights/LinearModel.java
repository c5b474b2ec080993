package org.tocsin.annotate.weights;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
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

    /** Rows are padded to a multiple of this many floats, which is what a vector register holds. */
    private static final int VECTOR = 8;

    private final List<String> labels;
    private final HashTable table;
    private final byte[] sparse;
    private final float[][] full;

    private LinearModel(List<String> labels, HashTable table, byte[] sparse, float[][] full) {
        this.labels = labels;
        this.table = table;
        this.sparse = sparse;
        this.full = full;
    }

    /** The model whose arrays have names that begin with {@code name + "."}. */
    public static LinearModel of(ArrayFile file, String name) {
        List<String> labels = List.of(file.strings(name + ".labels"));
        return new LinearModel(
                labels,
                new HashTable(file.longs(name + ".table")),
                file.bytes(name + ".sparse"),
                rows(file.floats(name + ".full"), labels.size()));
    }

    /** One array for each full row: the compiler uses vector instructions on whole arrays only, not on a part of a long one. */
    private static float[][] rows(float[] flat, int labels) {
        float[][] rows = new float[flat.length / labels][padded(labels)];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(flat, i * labels, rows[i], 0, labels);
        }
        return rows;
    }

    private static int padded(int labels) {
        return (labels + VECTOR - 1) / VECTOR * VECTOR;
    }

    public List<String> labels() {
        return labels;
    }

    /** The table from the keys of features ({@link StringHash#key}, with the number of the template as kind) to the codes of their rows. */
    public HashTable table() {
        return table;
    }

    /** An array for {@link #score}: the scores of the labels, and some places more. */
    public float[] newScores() {
        return new float[padded(labels.size())];
    }

    /**
     * Sets {@code scores}, from {@link #newScores}, to the sums of the first {@code count} rows, added in their order.
     *
     * @param lengths scratch space as long as {@code codes}
     */
    public void score(int[] codes, int count, int[] lengths, float[] scores) {
        // reads the head of every sparse row first, so that the processor waits for all of them together
        for (int i = 0; i < count; i++) {
            lengths[i] = codes[i] < 0 ? 0 : sparse[codes[i]] & 0xFF;
        }
        Arrays.fill(scores, 0);
        int i = 0;
        while (i < count) {
            if (codes[i] >= 0) {
                addSparse(codes[i] + 1, lengths[i++], scores);
            } else if (i + 3 < count && (codes[i + 1] & codes[i + 2] & codes[i + 3]) < 0) {
                addFull(full[~codes[i]], full[~codes[i + 1]], full[~codes[i + 2]], full[~codes[i + 3]], scores);
                i += 4;
            } else {
                addFull(full[~codes[i++]], scores);
            }
        }
    }

    private static void addFull(float[] row, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += row[i];
        }
    }

    /** Four rows at once need a quarter of the stores; the additions are the same, in the same order. */
    private static void addFull(float[] one, float[] two, float[] three, float[] four, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] + one[i] + two[i] + three[i] + four[i];
        }
    }

    private void addSparse(int firstLabel, int length, float[] scores) {
        byte[] row = sparse;
        int weight = firstLabel + length;
        for (int label = firstLabel, end = weight; label < end; label++, weight += Float.BYTES) {
            scores[row[label] & 0xFF] += (float) FLOAT.get(row, weight);
        }
    }
}
