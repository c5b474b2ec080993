package org.tocsin.annotate.token;

import java.util.List;
import org.tocsin.annotate.word.CharacterClass;

/** Cuts a word without outer punctuation into what the models take for words: {@code US$5}, {@code 10km}, {@code don't}, {@code cannot}. */
final class Morphemes {
    private static final List<String> APOSTROPHE_SUFFIXES = List.of("d", "m", "s", "t", "z", "ll", "nt", "re", "ve");
    private static final String SIGNS_OF_NUMBERS = "#$%*=";
    private static final int UNCUT = -1;

    private final WordLists lists;

    Morphemes(WordLists lists) {
        this.lists = lists;
    }

    /** The places where the word is to be cut; empty for none. */
    List<Integer> cuts(String word) {
        if (word.length() < 2) {
            return List.of();
        }
        String lower = CharacterClass.toLower(word);
        int cut = UNCUT;
        if (holdsDigit(lower)) {
            cut = currency(lower);
            cut = cut == UNCUT ? unit(lower) : cut;
        }
        cut = cut == UNCUT ? sign(lower) : cut;
        cut = cut == UNCUT ? apostrophe(lower) : cut;
        return cut == UNCUT ? lists.compounds().getOrDefault(lower, List.of()) : List.of(cut);
    }

    private static boolean holdsDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (CharacterClass.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int currency(String word) {
        for (String currency : lists.currencies()) {
            int length = currency.length();
            if (word.startsWith(currency)) {
                if (length < word.length() && CharacterClass.isDigit(word.charAt(length))) {
                    return length;
                }
            } else if (word.endsWith(currency) && isBehindDigit(word, word.length() - length)) {
                return word.length() - length;
            }
        }
        return UNCUT;
    }

    private int unit(String word) {
        for (String unit : lists.units()) {
            if (word.endsWith(unit) && isBehindDigit(word, word.length() - unit.length())) {
                return word.length() - unit.length();
            }
        }
        return UNCUT;
    }

    private static boolean isBehindDigit(String word, int at) {
        return at > 0 && CharacterClass.isDigit(word.charAt(at - 1));
    }

    /** {@code #5}, {@code 50%}: a sign before or behind digits and punctuation. */
    private static int sign(String word) {
        int last = word.length() - 1;
        if (isSign(word.charAt(0)) && isNumeric(word, 1, last + 1)) {
            return 1;
        }
        return isSign(word.charAt(last)) && isNumeric(word, 0, last) ? last : UNCUT;
    }

    private static boolean isSign(char c) {
        return SIGNS_OF_NUMBERS.indexOf(c) >= 0;
    }

    private static boolean isNumeric(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!CharacterClass.isDigit(word.charAt(i)) && !CharacterClass.isPunctuation(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The place of {@code 's}, {@code n't} and the like; but {@code 1990's} stays whole. */
    private static int apostrophe(String word) {
        for (String suffix : APOSTROPHE_SUFFIXES) {
            int mark = word.length() - suffix.length() - 1;
            if (mark < 0 || !CharacterClass.isApostrophe(word.charAt(mark)) || !word.endsWith(suffix)) {
                continue;
            }
            if (suffix.equals("t")) {
                if (mark >= 2 && word.charAt(mark - 1) == 'n') {
                    return mark - 1;
                }
            } else if (mark > 0 && !(suffix.equals("s") && CharacterClass.isDigit(word.charAt(mark - 1)))) {
                return mark;
            }
        }
        return UNCUT;
    }
}
