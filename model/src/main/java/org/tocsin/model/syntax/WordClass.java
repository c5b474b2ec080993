package org.tocsin.model.syntax;

/** The part of speech as far as the coder needs it: the coarse class of a Penn Treebank tag. */
public enum WordClass {
    VERB,
    NOUN,
    NAME,
    ADJECTIVE,
    ADVERB,
    PRONOUN,
    PREPOSITION,
    DETERMINER,
    NUMBER,
    PUNCTUATION,
    OTHER;

    /** The class of a Penn Treebank tag such as {@code VBD} or {@code NNP}. */
    public static WordClass ofTag(String tag) {
        return switch (tag) {
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> VERB;
            case "NN", "NNS" -> NOUN;
            case "NNP", "NNPS" -> NAME;
            case "JJ", "JJR", "JJS", "AFX" -> ADJECTIVE;
            case "RB", "RBR", "RBS", "RP" -> ADVERB;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> PRONOUN;
            case "IN", "TO" -> PREPOSITION;
            case "DT", "PDT", "WDT" -> DETERMINER;
            case "CD" -> NUMBER;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "SYM" -> PUNCTUATION;
            default -> OTHER;
        };
    }
}
