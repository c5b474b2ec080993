package org.tocsin.acquire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a text is English beyond doubt by its most common words, without asking a model: no other language writes "the ... of the ... and". */
final class EnglishWords {
    private static final Set<String> COMMON = Set.of(
            "the", "and", "of", "to", "that", "with", "from", "were", "have", "said", "which", "their", "not", "by",
            "is", "has", "for", "was", "would", "who");
    private static final int FEWEST_DIFFERENT = 4;
    /** Of running English about three words in ten are among these. */
    private static final double LEAST_SHARE = 0.2;

    private EnglishWords() {}

    static boolean are(List<String> words) {
        Set<String> different = new HashSet<>();
        int common = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (COMMON.contains(lower)) {
                common++;
                different.add(lower);
            }
        }
        return different.contains("the")
                && different.size() >= FEWEST_DIFFERENT
                && common >= LEAST_SHARE * words.size();
    }
}
