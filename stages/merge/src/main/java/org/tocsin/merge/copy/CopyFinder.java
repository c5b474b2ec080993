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

    /** Compares each with each, but for those already known to be copies of one text: a bucket of a thousand copies costs a thousand. */
    private static void join(List<Integer> bucket, List<Signature> signatures, int[] group) {
        List<Integer> originals = new ArrayList<>();
        for (int text : bucket) {
            boolean isCopy = false;
            for (int original : originals) {
                if (signatures.get(text).resemblance(signatures.get(original)) >= LEAST_RESEMBLANCE) {
                    union(group, text, original);
                    isCopy = true;
                }
            }
            if (!isCopy) {
                originals.add(text);
            }
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
