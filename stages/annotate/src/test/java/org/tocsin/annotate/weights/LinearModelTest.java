package org.tocsin.annotate.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final int SPARSE = 0;
    private static final int FULL = ~0;
    private static final int OTHER_FULL = ~1;

    @Test
    void addsFullAndSparseRowsInTheirOrder() throws IOException {
        // 1e8 swallows a 1 added to it, so that the order of the additions shows
        LinearModel model = model(new float[] {1, 2, 3, 1e8f, -1, 0.5f}, new byte[] {0, 2}, new float[] {-1e8f, 4});
        float[] scores = model.newScores();

        model.score(new int[] {FULL, OTHER_FULL, SPARSE}, 3, new int[3], scores);
        float[] oneOrder = Arrays.copyOf(scores, 3);
        model.score(new int[] {OTHER_FULL, SPARSE, FULL, FULL, FULL, FULL, FULL, 99}, 7, new int[7], scores);

        assertThat(oneOrder).containsExactly(1 + 1e8f - 1e8f, 1, 7.5f);
        assertThat(Arrays.copyOf(scores, 3)).containsExactly(5, 9, 19.5f);
    }

    @Test
    void findsTheRowOfAFeature() throws IOException {
        LinearModel model = model(new float[3], new byte[0], new float[0]);

        assertThat(model.table().find(StringHash.key(StringHash.of("lemma"), 2)))
                .isEqualTo(FULL);
        assertThat(model.table().find(StringHash.key(StringHash.of("lemma"), 3)))
                .isEqualTo(HashTable.ABSENT);
        assertThat(model.labels()).containsExactly("A", "B", "C");
    }

    private static LinearModel model(float[] full, byte[] labels, float[] weights) throws IOException {
        ByteBuffer sparse = ByteBuffer.allocate(1 + labels.length * 5).order(ByteOrder.LITTLE_ENDIAN);
        sparse.put((byte) labels.length).put(labels);
        for (float weight : weights) {
            sparse.putFloat(weight);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArrayFileWriter()
                .strings("m.labels", List.of("A", "B", "C"))
                .longs("m.table", HashTable.slotsOf(new long[] {StringHash.key(StringHash.of("lemma"), 2)}, new int[] {
                    FULL
                }))
                .bytes("m.sparse", sparse.array())
                .floats("m.full", full)
                .write(out);
        return LinearModel.of(ArrayFile.read(Channels.newChannel(new ByteArrayInputStream(out.toByteArray()))), "m");
    }
}
