package org.tocsin.annotate.decode;

import java.util.List;
import org.tocsin.annotate.weights.StringHash;

/** The hashes of ambiguity classes as strings: their tags joined by underscores. */
final class AmbiguityHashes {
    private final long[] hashes;
    private final long[] powers;

    AmbiguityHashes(Lexicon lexicon) {
        List<List<String>> lists = lexicon.ambiguities();
        hashes = new long[lists.size()];
        powers = new long[lists.size()];
        for (int i = 1; i < hashes.length; i++) {
            String joined = String.join("_", lists.get(i));
            hashes[i] = StringHash.of(joined);
            powers[i] = StringHash.power(joined.length());
        }
    }

    /** Sets the field of a word; list 0 leaves it unset. */
    void set(Words words, int place, int list) {
        words.set(Field.AMBIGUITY, place, hashes[list], powers[list]);
    }
}
