package org.tocsin.annotate.word;

/**
 * The classes of characters that NLP4J's models were trained with. They differ from those of {@link Character}: letters are ASCII letters,
 * and lower case covers Latin-1 only.
 */
public final class CharacterClass {
    private CharacterClass() {}

    public static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    public static boolean isConsonant(char c) {
        return isLetter(c) && !isVowel(c);
    }

    /** ASCII punctuation and symbols. */
    public static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** Punctuation, currency signs and arrows: what the tokenizer may cut off a word. */
    public static boolean isSymbol(char c) {
        return isPunctuation(c) || c >= '\u2000' && c <= '\u206F' || isCurrency(c) || isArrow(c);
    }

    public static boolean isCurrency(char c) {
        return c == '$' || c >= '\u00A2' && c <= '\u00A5' || c >= '\u20A0' && c <= '\u20CF';
    }

    public static boolean isArrow(char c) {
        return c >= '\u2190' && c <= '\u21FF' || c >= '\u27F0' && c <= '\u27FF' || c >= '\u2900' && c <= '\u297F';
    }

    public static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    public static boolean isFinalMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || c >= '\u2047' && c <= '\u2049';
    }

    public static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
    }

    public static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    public static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201C' && c <= '\u201F';
    }

    public static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    public static boolean isLeftBracket(char c) {
        return c == '(' || c == '{' || c == '[' || c == '<';
    }

    public static boolean isRightBracket(char c) {
        return c == ')' || c == '}' || c == ']' || c == '>';
    }

    public static boolean isBracket(char c) {
        return isLeftBracket(c) || isRightBracket(c);
    }

    /** A point, sign or root that may stand before the digits of a number. */
    public static boolean isNumberPrefix(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || c == '\u2212'
                || c == '\u2213'
                || c >= '\u221A' && c <= '\u221C';
    }

    /** Bullets and reference marks. */
    static boolean isListMark(char c) {
        return c == '-' || c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    }

    /** Lower case in ASCII and Latin-1, and of the four letters that Windows-1252 has below them. */
    public static char toLower(char c) {
        if (isUpper(c) || c >= '\u00C0' && c <= '\u00DE' && c != '\u00D7') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\u008A', '\u008C', '\u008E' -> (char) (c + 16);
            case '\u009F' -> '\u00FF';
            default -> c;
        };
    }

    /** The string with {@link #toLower} of every character; itself when nothing changes. */
    public static String toLower(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (toLower(string.charAt(i)) != string.charAt(i)) {
                char[] lower = string.toCharArray();
                for (int k = i; k < lower.length; k++) {
                    lower[k] = toLower(lower[k]);
                }
                return new String(lower);
            }
        }
        return string;
    }
}
