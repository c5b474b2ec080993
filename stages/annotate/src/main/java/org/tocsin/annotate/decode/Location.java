package org.tocsin.annotate.decode;

/**
 * Where a template looks for a word, seen from a state: so many words from the word in hand, or a relative of that word in the tree.
 *
 * @param source {@code i} the word to tag, or the top of the parser's stack; {@code j} the parser's next word; {@code k} a place in the stack
 * @param window for {@code i} and {@code j} words to the right; for {@code k} 0 or below: places below the top, above: words passed over
 * @param relation the relative, or {@link Relation#SELF}
 */
record Location(char source, int window, Relation relation) {
    /** Relatives in the tree as it stands; a dependent counts only on its side of the head. */
    enum Relation {
        SELF(""),
        HEAD("h"),
        GRAND_HEAD("h2"),
        LEFTMOST("lmd"),
        SECOND_LEFTMOST("lmd2"),
        RIGHTMOST("rmd"),
        SECOND_RIGHTMOST("rmd2"),
        LEFT_SIBLING("lns"),
        SECOND_LEFT_SIBLING("lns2");

        private final String code;

        Relation(String code) {
            this.code = code;
        }
    }

    /** Reads {@code i-1_lmd}. */
    static Location parse(String text) {
        int bar = text.indexOf('_');
        String window = text.substring(1, bar < 0 ? text.length() : bar);
        return new Location(text.charAt(0), Integer.parseInt(window), relation(bar < 0 ? "" : text.substring(bar + 1)));
    }

    private static Relation relation(String code) {
        for (Relation relation : Relation.values()) {
            if (relation.code.equals(code)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("the templates name a relation that the decoder does not know: " + code);
    }
}
