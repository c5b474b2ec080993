package org.tocsin.weights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.annotate.weights.ArrayFileWriter;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/**
 * Converts what is known of single words: the tags that a word had in a large corpus (its ambiguity class) and its Brown clusters. Both
 * are lists that many words share; a word's entry holds the numbers of its two lists, from 1, or 0 for none. The order inside a list is
 * the one in which NLP4J reads it, because sums of floats depend on it.
 */
final class LexiconArrays {
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    private LexiconArrays() {}

    static void addTo(ArrayFileWriter file, Map<String, List<String>> ambiguities, Map<String, Set<String>> clusters) {
        LexiconArrays tagLists = new LexiconArrays();
        LexiconArrays clusterLists = new LexiconArrays();
        Set<String> words = new TreeSet<>(ambiguities.keySet());
        words.addAll(clusters.keySet());
        long[] keys = new long[words.size()];
        int[] values = new int[words.size()];
        int at = 0;
        for (String word : words) {
            keys[at] = StringHash.key(StringHash.of(word), 0);
            values[at++] = tagLists.numberOf(ambiguities.get(word)) | clusterLists.numberOf(clusters.get(word)) << 16;
        }
        file.longs("lexicon.table", HashTable.slotsOf(keys, values))
                .strings("lexicon.ambiguities", tagLists.lists.keySet())
                .strings("lexicon.clusters", clusterLists.lists.keySet());
    }

    private int numberOf(@org.jspecify.annotations.Nullable Collection<String> list) {
        if (list == null || list.isEmpty()) {
            return 0;
        }
        int number = lists.computeIfAbsent(String.join(" ", list), key -> lists.size() + 1);
        if (number > Short.MAX_VALUE) {
            throw new IllegalStateException("more than " + Short.MAX_VALUE + " different lists");
        }
        return number;
    }
}
