package org.tocsin.merge.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds groups of copies among many texts without comparing each with each: only texts that share one of sixteen bands of four MinHash values
 * are compared (locality-sensitive hashing: Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4).
 * A pair with resemblance 0.7 is compared with probability 0.99, one with 0.3 with 0.12. Copies of copies are one
 * group. Callers that put the texts into an order of their content get the same groups from any order of arrival.
 */
public final class CopyFinder {
    private static final int ROWS = 4;
    private static final int BANDS = Signature.FUNCTIONS / ROWS;
    /** Texts this much alike are one text. Two reporters of one happening stay below 0.2. */
    private static final double LEAST_RESEMBLANCE = 0.7;

    private CopyFinder() {}

    /** For each text the lowest index of its group; its own for a text that is nobody's copy. */
    public static int[] groups(List<Signature> signatures) {
        int[] group = IntStream.range(0, signatures.size()).toArray();
        for (int band = 0; band < BANDS; band++) {
            for (List<Integer> bucket : buckets(signatures, band)) {
                join(bucket, signatures, group);
            }
        }
        return IntStream.range(0, group.length).map(i -> find(group, i)).toArray();
    }

    /** The hash of each band of a text, in the order of the bands; none for a text that is too short. Equal hashes of one band share a bucket. */
    public static long[] bands(Signature signature) {
        return IntStream.range(0, signature.isEmpty() ? 0 : BANDS)
                .mapToLong(band -> signature.band(band, ROWS))
                .toArray();
    }

    /**
     * The texts that share a band, told one after the other. Each is compared with those that are nobody's copy so far, and not with the copies: a
     * bucket of a thousand copies costs a thousand. Where buckets are told their texts in the same order, the pairs that they name are the same
     * wherever each bucket lies; the connected components of all pairs are the groups of {@link #groups}.
     *
     * @param <T> what a text goes by
     */
    public static final class Bucket<T> {
        private final List<T> originals = new ArrayList<>();
        private final List<Signature> signatures = new ArrayList<>();

        /** The texts told before that this one is a copy of; with none it is one that others may be copies of. */
        public List<T> originalsOf(T text, Signature signature) {
            List<T> found = new ArrayList<>(1);
            for (int i = 0; i < originals.size(); i++) {
                if (signature.resemblance(signatures.get(i)) >= LEAST_RESEMBLANCE) {
                    found.add(originals.get(i));
                }
            }
            if (found.isEmpty()) {
                originals.add(text);
                signatures.add(signature);
            }
            return found;
        }
    }

    private static List<List<Integer>> buckets(List<Signature> signatures, int band) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < signatures.size(); i++) {
            if (!signatures.get(i).isEmpty()) {
                buckets.computeIfAbsent(signatures.get(i).band(band, ROWS), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return buckets.values().stream().filter(bucket -> bucket.size() > 1).toList();
    }

    private static void join(List<Integer> texts, List<Signature> signatures, int[] group) {
        Bucket<Integer> bucket = new Bucket<>();
        for (int text : texts) {
            bucket.originalsOf(text, signatures.get(text)).forEach(original -> union(group, text, original));
        }
    }

    private static void union(int[] group, int first, int second) {
        int one = find(group, first);
        int other = find(group, second);
        group[Math.max(one, other)] = Math.min(one, other);
    }

    private static int find(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
