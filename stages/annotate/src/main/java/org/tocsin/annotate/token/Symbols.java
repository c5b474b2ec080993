package org.tocsin.annotate.token;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.word.CharacterClass;

/** Says where the symbols of a run of characters without white space are to be cut off the words. */
final class Symbols {
    private static final String BETWEEN_WORDS = ";,~=+&|/";
    private static final int LONGEST_CONSONANT_ABBREVIATION = 5;

    private final WordLists lists;

    Symbols(WordLists lists) {
        this.lists = lists;
    }

    /**
     * The spans of symbols in a run: those at its start, in between, and at its end; the first and the last may be empty. What lies between
     * two spans is a word. For a run of symbols only, one span.
     */
    List<int[]> spans(String run) {
        int length = run.length();
        int first = 0;
        while (first < length && CharacterClass.isSymbol(run.charAt(first))) {
            first++;
        }
        List<int[]> spans = new ArrayList<>();
        spans.add(new int[] {0, first});
        if (first < length) {
            int last = length;
            while (CharacterClass.isSymbol(run.charAt(last - 1))) {
                last--;
            }
            addInner(run, first + 1, last - 1, spans);
            spans.add(new int[] {last, length});
            adjust(run, spans);
        }
        return spans;
    }

    private void addInner(String run, int from, int to, List<int[]> spans) {
        for (int i = from; i < to; i++) {
            char c = run.charAt(i);
            if (CharacterClass.isLetter(c) || bindsHyphen(run, i) || bindsDigits(run, i) || bindsLetters(run, i)) {
                continue;
            }
            boolean endsBeforeSymbol = i + 1 < to && separates(run.charAt(i + 1)) && CharacterClass.isFinalMark(c);
            if (isEllipsis(run, i) || separates(c) || endsBeforeSymbol) {
                int end = i + 1;
                while (end < to && run.charAt(end) == c) {
                    end++;
                }
                spans.add(new int[] {i, end});
                i = end - 1;
            }
        }
    }

    private static boolean separates(char c) {
        return CharacterClass.isBracket(c)
                || CharacterClass.isArrow(c)
                || CharacterClass.isDoubleQuote(c)
                || CharacterClass.isHyphen(c)
                || BETWEEN_WORDS.indexOf(c) >= 0;
    }

    private static boolean isEllipsis(String run, int at) {
        if (!CharacterClass.isFinalMark(run.charAt(at)) || at + 1 == run.length()) {
            return false;
        }
        char next = run.charAt(at + 1);
        return CharacterClass.isFinalMark(next) || CharacterClass.isSeparator(next) || CharacterClass.isQuote(next);
    }

    /** {@code anti-war}, {@code user-friendly}, {@code jack-o-lantern}. */
    private boolean bindsHyphen(String run, int at) {
        int length = run.length();
        if (!CharacterClass.isHyphen(run.charAt(at))
                || at + 1 < length && !CharacterClass.isLetter(run.charAt(at + 1))) {
            return false;
        }
        return at > 0 && lists.hyphenPrefixes().contains(CharacterClass.toLower(run.substring(0, at)))
                || at + 1 < length && lists.hyphenSuffixes().contains(CharacterClass.toLower(run.substring(at + 1)))
                || at + 2 < length && isVowelAndHyphen(run, at + 1, at + 2)
                || at >= 2 && isVowelAndHyphen(run, at - 1, at - 2);
    }

    private static boolean isVowelAndHyphen(String run, int vowel, int hyphen) {
        return CharacterClass.isVowel(run.charAt(vowel)) && CharacterClass.isHyphen(run.charAt(hyphen));
    }

    /** {@code F-16}, {@code 1/2}, {@code 10,000}. */
    private static boolean bindsDigits(String run, int at) {
        char c = run.charAt(at);
        if (at == 0 || !isDigit(run, at + 1)) {
            return false;
        } else if (CharacterClass.isHyphen(c)) {
            return isDigit(run, at - 1) || CharacterClass.isLetter(run.charAt(at - 1));
        } else if (c == '/') {
            return isDigit(run, at - 1);
        }
        return c == ','
                && isDigit(run, at - 1)
                && isDigit(run, at + 2)
                && isDigit(run, at + 3)
                && !isDigit(run, at + 4);
    }

    private static boolean isDigit(String run, int at) {
        return at < run.length() && CharacterClass.isDigit(run.charAt(at));
    }

    /** {@code AT&T}. */
    private static boolean bindsLetters(String run, int at) {
        return run.charAt(at) == '&'
                && at > 0
                && at + 1 < run.length()
                && CharacterClass.isLetter(run.charAt(at - 1))
                && CharacterClass.isLetter(run.charAt(at + 1));
    }

    /** Gives symbols that belong to a word back to it: the period of an abbreviation, the minus of a number. */
    private void adjust(String run, List<int[]> spans) {
        int last = spans.size() - 1;
        for (int i = 0; i < last; i++) {
            int[] before = spans.get(i);
            int[] behind = spans.get(i + 1);
            int from = before[1];
            int to = behind[0];
            if (from == to) {
                continue;
            }
            String word = run.substring(from, to);
            int lengthBefore = from - before[0];
            int lengthBehind = behind[1] - to;
            if ((i == 0 ? lengthBefore > 0 : lengthBefore == 1) && takesBefore(run.charAt(from - 1), word)) {
                before[1]--;
            }
            if ((i + 1 == last ? lengthBehind > 0 : lengthBehind == 1) && takesBehind(run, to, word)) {
                behind[0]++;
            }
        }
    }

    private static boolean takesBefore(char symbol, String word) {
        if (CharacterClass.isNumberPrefix(symbol)) {
            return CharacterClass.isDigit(word.charAt(0));
        } else if (symbol == '@' || symbol == '#') {
            return CharacterClass.isLetter(word.charAt(0));
        }
        return CharacterClass.isApostrophe(symbol) && isShortYear(word);
    }

    /** {@code 90}, {@code 90s}, {@code 90's}: what may follow an apostrophe. */
    private static boolean isShortYear(String word) {
        int length = word.length();
        if (!isDigit(word, 0) || !isDigit(word, 1)) {
            return false;
        }
        boolean hasS = word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S';
        int rest = hasS ? length - 1 : length;
        return rest == 2 || rest == 3 && CharacterClass.isApostrophe(word.charAt(2));
    }

    private boolean takesBehind(String run, int at, String word) {
        String lower = CharacterClass.toLower(word);
        return switch (run.charAt(at)) {
            case '$' -> lists.dollars().contains(lower);
            case '.' -> lists.abbreviations().contains(lower) || keepsPeriod(run, at, word);
            default -> false;
        };
    }

    private static boolean keepsPeriod(String run, int at, String word) {
        if (at + 1 < run.length()) {
            char next = run.charAt(at + 1);
            if (CharacterClass.isSeparator(next)) {
                return true;
            } else if (CharacterClass.isFinalMark(next) || CharacterClass.isQuote(next)) {
                return false;
            }
        }
        return areInitials(word) || isConsonantAbbreviation(word);
    }

    /** {@code U.S}, {@code a-b}: single letters or digits with a mark between each two. */
    private static boolean areInitials(String word) {
        if (word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = i % 2 == 0 ? CharacterClass.isLetter(c) || CharacterClass.isDigit(c) : ".|-".indexOf(c) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** {@code Mr}, {@code Ltd}: two to five consonants, of which the last is not a y. */
    private static boolean isConsonantAbbreviation(String word) {
        int length = word.length();
        if (length < 2 || length > LONGEST_CONSONANT_ABBREVIATION || "yY".indexOf(word.charAt(length - 1)) >= 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!CharacterClass.isConsonant(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
