package org.tocsin.annotate.word;

/**
 * What the spelling of a word tells: capitals, digits, punctuation. A set of traits is an int with one bit for each, and the bits are in the
 * order in which NLP4J lists them.
 */
public enum Spelling {
    IS_LINK("0"),
    ALL_UPPER("1"),
    ALL_LOWER("2"),
    ALL_DIGIT("3"),
    ALL_PUNCTUATION("4"),
    ALL_DIGIT_OR_PUNCTUATION("5"),
    NO_LOWER("10"),
    FIRST_UPPER("11"),
    ONE_UPPER("12"),
    MORE_UPPER("13"),
    HAS_DIGIT("6"),
    HAS_PERIOD("7"),
    HAS_HYPHEN("8"),
    HAS_OTHER_PUNCTUATION("9");

    private final String code;

    Spelling(String code) {
        this.code = code;
    }

    /** The name of the trait in the models. */
    public String code() {
        return code;
    }

    @SuppressWarnings("EnumOrdinal") // sets of traits live in memory only
    private int bit() {
        return 1 << ordinal();
    }

    /** The traits of a simplified form; a capital at the start of a sentence tells nothing. */
    public static int of(String simplified, boolean isFirstOfSentence) {
        if (simplified.equals(WordForms.LINK)) {
            return IS_LINK.bit();
        }
        int length = simplified.length();
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int punctuation = 0;
        for (int i = 0; i < length; i++) {
            char c = simplified.charAt(i);
            upper += CharacterClass.isUpper(c) ? 1 : 0;
            lower += CharacterClass.isLower(c) ? 1 : 0;
            digits += CharacterClass.isDigit(c) ? 1 : 0;
            punctuation += CharacterClass.isPunctuation(c) ? 1 : 0;
        }
        int traits = whole(length, upper, lower, digits, punctuation);
        if (upper < length) {
            traits |= capitals(simplified, upper, isFirstOfSentence);
        }
        if (digits > 0 && digits < length) {
            traits |= HAS_DIGIT.bit();
        }
        return punctuation == 0 ? traits : traits | punctuation(simplified, punctuation < length);
    }

    private static int whole(int length, int upper, int lower, int digits, int punctuation) {
        if (upper == length) {
            return ALL_UPPER.bit();
        } else if (lower == length) {
            return ALL_LOWER.bit();
        } else if (digits == length) {
            return ALL_DIGIT.bit();
        } else if (punctuation == length) {
            return ALL_PUNCTUATION.bit();
        } else if (digits + punctuation == length) {
            return ALL_DIGIT_OR_PUNCTUATION.bit();
        }
        return lower == 0 ? NO_LOWER.bit() : 0;
    }

    private static int capitals(String simplified, int upper, boolean isFirstOfSentence) {
        boolean first = CharacterClass.isUpper(simplified.charAt(0));
        int inside = first ? upper - 1 : upper;
        int traits = first && !isFirstOfSentence ? FIRST_UPPER.bit() : 0;
        return inside == 0 ? traits : traits | (inside == 1 ? ONE_UPPER : MORE_UPPER).bit();
    }

    private static int punctuation(String simplified, boolean hasOther) {
        boolean period = simplified.indexOf('.') >= 0;
        boolean hyphen = simplified.indexOf('-') >= 0;
        int traits = (period ? HAS_PERIOD.bit() : 0) | (hyphen ? HAS_HYPHEN.bit() : 0);
        return hasOther && !period && !hyphen ? traits | HAS_OTHER_PUNCTUATION.bit() : traits;
    }
}
