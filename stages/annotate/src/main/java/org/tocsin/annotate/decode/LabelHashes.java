package org.tocsin.annotate.decode;

import java.util.List;
import org.tocsin.annotate.weights.StringHash;

/** The hashes of a list of labels, so that setting a label on a word costs two array reads. */
final class LabelHashes {
    private final Field field;
    private final long[] hashes;
    private final long[] powers;

    LabelHashes(Field field, List<String> labels) {
        this.field = field;
        hashes = labels.stream().mapToLong(StringHash::of).toArray();
        powers = labels.stream()
                .mapToLong(label -> StringHash.power(label.length()))
                .toArray();
    }

    void set(Words words, int place, int label) {
        words.set(field, place, hashes[label], powers[label]);
    }
}
