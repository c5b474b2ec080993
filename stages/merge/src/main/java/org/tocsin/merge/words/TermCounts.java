package org.tocsin.merge.words;

import java.util.Arrays;
import java.util.Collection;

/** In how many texts each term stands. Two sorted arrays: a hundred million entries need no objects. */
public final class TermCounts {
    private final long[] terms;
    private final int[] counts;

    private TermCounts(long[] terms, int[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** Counts over texts, each given as the set of its terms. */
    public static TermCounts of(Collection<long[]> termsOfTexts) {
        int total = termsOfTexts.stream().mapToInt(terms -> terms.length).reduce(0, Math::addExact);
        long[] all = new long[total];
        int filled = 0;
        for (long[] terms : termsOfTexts) {
            System.arraycopy(terms, 0, all, filled, terms.length);
            filled += terms.length;
        }
        Arrays.parallelSort(all);
        int[] counts = new int[total];
        int distinct = 0;
        for (int i = 0; i < total; i++) {
            if (distinct == 0 || all[i] != all[distinct - 1]) {
                all[distinct++] = all[i];
            }
            counts[distinct - 1]++;
        }
        return new TermCounts(Arrays.copyOf(all, distinct), Arrays.copyOf(counts, distinct));
    }

    /** How many texts hold the term; 0 for one that no text holds. */
    public int of(long term) {
        int place = Arrays.binarySearch(terms, term);
        return place < 0 ? 0 : counts[place];
    }
}
