package org.tocsin.annotate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrayFileTest {
    private static final long SEED = 13;

    @Test
    void readsWhatWasWritten() throws IOException {
        Random random = new Random(SEED);
        int[] ints = random.ints(200_000).toArray();
        long[] longs = random.longs(100_001).toArray();
        float[] floats = new float[70_003];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = random.nextFloat() - 0.5f;
        }
        byte[] bytes = new byte[300_001];
        random.nextBytes(bytes);

        ArrayFile file = read(written(new ArrayFileWriter()
                .bytes("bytes", bytes)
                .ints("ints", ints)
                .longs("longs", longs)
                .floats("floats", floats)
                .strings("strings", List.of("", "Bulgarıa", "two words", ""))
                .strings("none", List.of())));

        assertThat(file.ints("ints")).isEqualTo(ints);
        assertThat(file.longs("longs")).isEqualTo(longs);
        assertThat(file.floats("floats")).isEqualTo(floats);
        assertThat(file.bytes("bytes")).isEqualTo(bytes);
        assertThat(file.strings("strings")).containsExactly("", "Bulgarıa", "two words", "");
        assertThat(file.strings("none")).isEmpty();
    }

    @Test
    void saysThatAFileIsNoFileOfWeights() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("PK a jar, say".getBytes(StandardCharsets.US_ASCII)))
                .withMessageContaining("not a file of weights");
    }

    @Test
    void saysThatAFileIsCutOff() throws IOException {
        byte[] whole = written(new ArrayFileWriter().ints("ints", new int[100]));

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
                .withMessageContaining("too early");
    }

    @Test
    void namesTheArrayThatIsMissing() throws IOException {
        ArrayFile file = read(written(new ArrayFileWriter().ints("ints", new int[1])));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.longs("ints"))
                .withMessage("the weights have no long[] named ints");
    }

    private static byte[] written(ArrayFileWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    private static ArrayFile read(byte[] bytes) throws IOException {
        return ArrayFile.read(Channels.newChannel(new ByteArrayInputStream(bytes)));
    }
}
