package org.tocsin.annotate.decode;

import java.util.Arrays;
import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/**
 * What is known of single words: the tags that a word had in a large corpus (its ambiguity class) and the Brown clusters it belongs to
 * (Brown et al., Computational Linguistics 18, 1992). Many words share a list, so that a word has two numbers of lists, 0 for none.
 */
final class Lexicon {
    private static final int LIST_MASK = 0xFFFF;

    private final HashTable words;
    private final List<List<String>> ambiguities;
    private final List<List<String>> clusters;

    private Lexicon(HashTable words, List<List<String>> ambiguities, List<List<String>> clusters) {
        this.words = words;
        this.ambiguities = ambiguities;
        this.clusters = clusters;
    }

    static Lexicon of(ArrayFile file) {
        return new Lexicon(
                new HashTable(file.longs("lexicon.table")),
                lists(file.strings("lexicon.ambiguities")),
                lists(file.strings("lexicon.clusters")));
    }

    /** The lists by number; number 0 is the empty one. */
    private static List<List<String>> lists(String[] joined) {
        String[] all = new String[joined.length + 1];
        all[0] = "";
        System.arraycopy(joined, 0, all, 1, joined.length);
        return Arrays.stream(all)
                .map(list -> list.isEmpty() ? List.<String>of() : List.of(list.split(" ")))
                .toList();
    }

    /** The entry of a word by the {@link StringHash} of its simplified form in lower case; 0 for an unknown word. */
    int find(long lowerHash) {
        return Math.max(0, words.find(StringHash.key(lowerHash, 0)));
    }

    static int ambiguityOf(int entry) {
        return entry & LIST_MASK;
    }

    static int clustersOf(int entry) {
        return entry >>> 16;
    }

    List<List<String>> ambiguities() {
        return ambiguities;
    }

    List<List<String>> clusters() {
        return clusters;
    }
}
