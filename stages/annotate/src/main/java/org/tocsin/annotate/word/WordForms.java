package org.tocsin.annotate.word;

import org.tocsin.annotate.weights.StringHash;

/**
 * The forms of a word under which the learned models know it. The <em>simplified</em> form makes all addresses one word, all numbers a 0,
 * and typographic quotes, dashes and currency signs plain ones, as NLP4J does before it looks a word up.
 */
public final class WordForms {
    /** The simplified form of every address. */
    public static final String LINK = "#hlink#";

    /** A shape repeats a class of characters at most so often. */
    private static final int SHAPE_REPEATS = 2;

    private final Hyperlinks links;

    public WordForms(Hyperlinks links) {
        this.links = links;
    }

    /** The simplified form; the word itself when it is all letters. */
    public String simplified(String word) {
        if (isPlain(word)) {
            return word;
        }
        if (links.isLink(word)) {
            return LINK;
        }
        char[] characters = word.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = plain(characters[i]);
        }
        return withoutLongRuns(withoutNumbers(characters));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!CharacterClass.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        if (CharacterClass.isCurrency(c)) {
            return '$';
        } else if (CharacterClass.isSingleQuote(c)) {
            return '\'';
        } else if (CharacterClass.isDoubleQuote(c)) {
            return '"';
        } else if (CharacterClass.isListMark(c) || CharacterClass.isHyphen(c)) {
            return '-';
        }
        return c;
    }

    /** Makes every number a single 0: with its digits go the currency sign before it, the percent sign behind it and what joins its parts. */
    private static String withoutNumbers(char[] word) {
        StringBuilder out = new StringBuilder(word.length);
        char previous = 0;
        for (int i = 0; i < word.length; i++) {
            i = behindSign(word, i);
            char current = word[i];
            if (current == '%' && CharacterClass.isDigit(previous)) {
                continue;
            }
            if (joinsNumbers(current) && i + 1 < word.length) {
                int next = behindSign(word, i + 1);
                if (CharacterClass.isDigit(word[next]) && i == 0) {
                    i = next;
                    current = word[next];
                } else if (CharacterClass.isDigit(word[next]) && CharacterClass.isDigit(previous)) {
                    i = next;
                    continue;
                }
            }
            if (!CharacterClass.isDigit(current)) {
                out.append(current);
            } else if (!CharacterClass.isDigit(previous)) {
                out.append('0');
            }
            previous = current;
        }
        return out.toString();
    }

    private static boolean joinsNumbers(char c) {
        return CharacterClass.isNumberPrefix(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    /** The place behind a dollar or number sign that stands before a digit; any other place as it is. */
    private static int behindSign(char[] word, int at) {
        boolean isSign = word[at] == '$' || word[at] == '#';
        return isSign && at + 1 < word.length && CharacterClass.isDigit(word[at + 1]) ? at + 1 : at;
    }

    /** Cuts runs of one punctuation mark down to two. */
    private static String withoutLongRuns(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i < 2 || c != word.charAt(i - 1) || c != word.charAt(i - 2) || !CharacterClass.isPunctuation(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Hash and length of the shape: {@code "Iran-based"} has the shape {@code Aaa.aa}. */
    public static Shape shape(String simplified) {
        long hash = 0;
        int length = 0;
        int run = 0;
        char previous = 0;
        for (int i = 0; i < simplified.length(); i++) {
            char c = shape(simplified.charAt(i));
            run = c == previous ? run + 1 : 0;
            previous = c;
            if (run < SHAPE_REPEATS) {
                hash = StringHash.append(hash, c);
                length++;
            }
        }
        return new Shape(hash, length);
    }

    /** The {@link StringHash} of a shape and its length in characters. */
    public record Shape(long hash, int length) {}

    private static char shape(char c) {
        if (CharacterClass.isUpper(c)) {
            return 'A';
        } else if (CharacterClass.isLower(c)) {
            return 'a';
        } else if (CharacterClass.isDigit(c)) {
            return '1';
        }
        return CharacterClass.isPunctuation(c) ? '.' : 'x';
    }
}
