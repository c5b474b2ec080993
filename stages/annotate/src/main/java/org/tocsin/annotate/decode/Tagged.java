package org.tocsin.annotate.decode;

/** A sentence on its way through the decoder: its words have tags and lemmas, names and tree are still to come. */
public final class Tagged {
    private final Words words;
    private final String[] tags;
    private final String[] lemmas;

    Tagged(Words words, String[] tags, String[] lemmas) {
        this.words = words;
        this.tags = tags;
        this.lemmas = lemmas;
    }

    Words words() {
        return words;
    }

    String[] tags() {
        return tags;
    }

    String[] lemmas() {
        return lemmas;
    }

    /** The Penn Treebank tag of a word. */
    public String tag(int word) {
        return tags[word];
    }

    /** The lemma of a word, see {@link Parse#lemmas}. */
    public String lemma(int word) {
        return lemmas[word];
    }
}
