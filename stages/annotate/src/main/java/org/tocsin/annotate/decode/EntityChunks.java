package org.tocsin.annotate.decode;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a sequence of BILOU tags so that every name begins, goes on and ends in order, as NLP4J does: first single tags that contradict
 * the one before them are changed, then all that do not belong to a whole name become {@code O}.
 */
final class EntityChunks {
    private static final String OUTSIDE = "O";

    private EntityChunks() {}

    /** Changes the tags in place; those of all words must be set. */
    static void mend(String[] tags) {
        for (int i = 1; i < tags.length; i++) {
            mendPair(tags, i - 1);
        }
        List<int[]> spans = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        collect(tags, spans, kinds);
        for (int i = 0; i < tags.length; i++) {
            tags[i] = OUTSIDE;
        }
        for (int i = 0; i < kinds.size(); i++) {
            write(tags, spans.get(i)[0], spans.get(i)[1], kinds.get(i));
        }
    }

    private static void mendPair(String[] tags, int first) {
        int second = first + 1;
        char before = tags[first].charAt(0);
        char after = tags[second].charAt(0);
        if (before == 'I' && after == 'U') {
            tags[second] = "I-" + kind(tags[second]);
        } else if (after == 'I' && (before == 'L' || before == 'U')) {
            tags[first] = "I-" + kind(tags[first]);
        } else if (after == 'I' && before == 'O') {
            tags[first] = tags[second];
        } else if (before == 'U' && after == 'L') {
            tags[first] = "B-" + kind(tags[first]);
        }
    }

    /** Finds the whole names: a unit, or a beginning with an end behind it. A name has the kind of its last word. */
    private static void collect(String[] tags, List<int[]> spans, List<String> kinds) {
        int begin = -1;
        for (int i = 0; i < tags.length; i++) {
            char part = tags[i].charAt(0);
            if (part == 'U' || part == 'L' && begin >= 0) {
                spans.add(new int[] {part == 'U' ? i : begin, i});
                kinds.add(kind(tags[i]));
            }
            if (part == 'B') {
                begin = i;
            } else if (part != 'I') {
                begin = -1;
            }
        }
    }

    private static void write(String[] tags, int from, int to, String kind) {
        if (from == to) {
            tags[from] = "U-" + kind;
            return;
        }
        for (int i = from; i <= to; i++) {
            tags[i] = (i == from ? "B-" : i == to ? "L-" : "I-") + kind;
        }
    }

    private static String kind(String tag) {
        return tag.substring(2);
    }
}
