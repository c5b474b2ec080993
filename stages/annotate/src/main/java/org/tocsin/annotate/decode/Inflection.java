package org.tocsin.annotate.decode;

/** The word classes that inflect, with their numbers in the file of weights and the beginning of their tags. */
enum Inflection {
    VERB(0, "VB"),
    NOUN(1, "NN"),
    ADJECTIVE(2, "JJ"),
    ADVERB(3, "RB");

    private final int number;
    private final String tagPrefix;

    Inflection(int number, String tagPrefix) {
        this.number = number;
        this.tagPrefix = tagPrefix;
    }

    boolean hasTag(String tag) {
        return tag.startsWith(tagPrefix);
    }

    static Inflection ofNumber(int number) {
        for (Inflection inflection : values()) {
            if (inflection.number == number) {
                return inflection;
            }
        }
        throw new IllegalArgumentException("a suffix rule for the word class " + number);
    }

    /** The kind of the class's keys in the table of irregular forms. */
    int number() {
        return number;
    }

    /** The flag of the class in the table of base forms. */
    int flag() {
        return 1 << number;
    }
}
