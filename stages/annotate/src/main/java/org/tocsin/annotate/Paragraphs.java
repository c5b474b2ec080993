package org.tocsin.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.text.TextSpan;

/**
 * Cuts a text into the pieces that no sentence crosses: paragraphs, headings, list items. Line breaks inside a paragraph of wrapped text
 * are not cuts; a blank line, a list bullet and a line that ends a sentence are.
 */
final class Paragraphs {
    private static final Pattern CUT = Pattern.compile(
            "(?:\\R[\\h]*){2,}" // a blank line
                    + "|(?<=[.!?:;\"”’…])[\\h]*\\R" // a line that ends like a sentence
                    + "|\\R(?=[\\h]*[•‣◦▪*–—-]\\h)" // a bullet on the next line
                    + "|\\R(?=\\h{2,}\\S)"); // an indented line
    /** "KABUL (Pajhwok) -", "MOSCOW, May 3 --": where and by whom an agency filed; no part of the sentence behind it. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)"
                    + "(?:, [\\p{L}\\d. ,]{2,30}?)?(?:(?: ?\\([^)]{2,25}\\))?(?: ?--\\s*| [-–—]\\s+| ?:\\s+)| \\([A-Z][\\w ]{1,12}\\)\\s+)"
                    + "(?=[\\p{Lu}\"“\\d])");
    /** Longest piece given to the sentence splitter, in UTF-16 units: a guard against a text without any cut. */
    private static final int LONGEST = 20_000;

    private Paragraphs() {}

    static List<TextSpan> of(String text) {
        List<TextSpan> pieces = new ArrayList<>();
        Matcher cuts = CUT.matcher(text);
        int from = 0;
        while (cuts.find()) {
            add(text, from, cuts.start(), pieces);
            from = cuts.end();
        }
        add(text, from, text.length(), pieces);
        return pieces;
    }

    private static void add(String text, int from, int to, List<TextSpan> pieces) {
        int start = from;
        while (to - start > LONGEST) {
            int cut = lastSpace(text, start, start + LONGEST);
            addTrimmed(text, start, cut, pieces);
            start = cut;
        }
        addTrimmed(text, start, to, pieces);
    }

    private static int lastSpace(String text, int from, int to) {
        for (int i = to; i > from + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static void addTrimmed(String text, int from, int to, List<TextSpan> pieces) {
        int start = from;
        Matcher dateline = DATELINE.matcher(text).region(from, Math.min(to, from + 90));
        if (dateline.lookingAt() && dateline.end() < to) {
            add(pieces, text, from, dateline.end());
            start = dateline.end();
        }
        add(pieces, text, start, to);
    }

    private static void add(List<TextSpan> pieces, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new TextSpan(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
