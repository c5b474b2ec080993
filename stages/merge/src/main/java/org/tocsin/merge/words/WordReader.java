package org.tocsin.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and numbers: runs of letters (with an apostrophe inside), runs of digits (with points and commas inside). */
public final class WordReader {
    private WordReader() {}

    /** The words of a text from left to right. */
    public static List<Word> read(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = endOfLetters(text, i);
                words.add(word(text, i, end));
                i = end;
            } else if (isDigit(c)) {
                int end = endOfDigits(text, i);
                words.add(new Word(text.substring(i, end).replace(",", ""), i, end, true, false));
                i = end;
            } else {
                i++;
            }
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        int apostrophe = Math.max(written.lastIndexOf('\''), written.lastIndexOf('’'));
        String bare = apostrophe > 0 ? written.substring(0, apostrophe) : written;
        return new Word(bare.toLowerCase(Locale.ROOT), start, end, false, Character.isUpperCase(written.charAt(0)));
    }

    private static int endOfLetters(String text, int start) {
        int i = start;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i))
                        || isInside(text, i, "'’") && Character.isLetter(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int start) {
        int i = start;
        while (i < text.length()
                && (isDigit(text.charAt(i)) || isInside(text, i, ".,") && isDigit(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static boolean isInside(String text, int i, String marks) {
        return i + 1 < text.length() && marks.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
