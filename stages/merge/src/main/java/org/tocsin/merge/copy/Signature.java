package org.tocsin.merge.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.tocsin.merge.words.TermHash;
import org.tocsin.merge.words.Word;
import org.tocsin.merge.words.WordReader;

/**
 * A fingerprint from which the share of common word sequences of two texts can be estimated: MinHash over shingles of five words (Broder,
 * "On the resemblance and containment of documents", 1997). 64 hash functions: the standard error of the estimate is at most 0.0625.
 * A text of fewer than sixty shingles has an empty one: as short as that,
 * texts of one outlet are alike by its notices ("subscribe to read on") and not by what they report.
 */
public final class Signature {
    static final int FUNCTIONS = 64;

    private static final int SHINGLE_WORDS = 5;
    private static final int FEWEST_SHINGLES = 60;
    private static final long[] SALTS = salts();

    /** The lowest value of each hash function over the text's shingles. */
    private final int[] minima;

    private Signature(int[] minima) {
        this.minima = minima;
    }

    /** The fingerprint of a text. */
    public static Signature of(String text) {
        return of(WordReader.read(text));
    }

    /** The fingerprint of a text's words. */
    public static Signature of(List<Word> words) {
        int shingles = words.size() - SHINGLE_WORDS + 1;
        if (shingles < FEWEST_SHINGLES) {
            return new Signature(new int[0]);
        }
        long[] terms =
                words.stream().mapToLong(word -> TermHash.of(word.lower())).toArray();
        int[] minima = new int[FUNCTIONS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i < shingles; i++) {
            long shingle = 0;
            for (int j = i; j < i + SHINGLE_WORDS; j++) {
                shingle = TermHash.of(shingle, terms[j]);
            }
            for (int f = 0; f < FUNCTIONS; f++) {
                // multiply-shift hashing (Dietzfelbinger and others 1997): the high bits of an odd multiple
                int hash = (int) (shingle * SALTS[f] >>> 33);
                if (hash < minima[f]) {
                    minima[f] = hash;
                }
            }
        }
        return new Signature(minima);
    }

    /**
     * The fingerprint that {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if no fingerprint has so many bytes
     */
    public static Signature ofBytes(byte[] bytes) {
        if (bytes.length != 0 && bytes.length != FUNCTIONS * Integer.BYTES) {
            throw new IllegalArgumentException("no fingerprint has " + bytes.length + " bytes");
        }
        int[] minima = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Signature(minima);
    }

    /** The fingerprint as bytes, to be sent elsewhere; none for an empty one. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    private static long[] salts() {
        long[] salts = new long[FUNCTIONS];
        for (int f = 0; f < FUNCTIONS; f++) {
            salts[f] = TermHash.mix(f) | 1;
        }
        return salts;
    }

    /** Whether the text was too short to have one. */
    public boolean isEmpty() {
        return minima.length == 0;
    }

    /** The estimated Jaccard resemblance of two texts' shingles, from 0 to 1; 0 where one has no fingerprint. */
    public double resemblance(Signature other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int f = 0; f < FUNCTIONS; f++) {
            if (minima[f] == other.minima[f]) {
                equal++;
            }
        }
        return (double) equal / FUNCTIONS;
    }

    /** A hash of one band of the fingerprint: texts that are alike share at least one band (locality-sensitive hashing). */
    long band(int band, int rows) {
        long hash = band;
        for (int row = band * rows; row < (band + 1) * rows; row++) {
            hash = TermHash.of(hash, minima[row]);
        }
        return hash;
    }
}
