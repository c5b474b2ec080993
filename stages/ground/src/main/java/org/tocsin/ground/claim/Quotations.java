package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tocsin.model.text.TextSpan;

/**
 * The quotations of an article: what stands between straight, curly, doubled or angular quotation marks. One that its paragraph does not
 * close ends there. Single marks are left alone, since they are apostrophes and quotations inside quotations.
 */
public final class Quotations {
    private final String text;
    private final List<TextSpan> spans = new ArrayList<>();
    private final BitSet inside;

    public Quotations(String text) {
        this.text = text;
        this.inside = new BitSet(text.length());
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            if (from >= 0 && endsParagraph(i)) {
                add(from, i);
                from = -1;
            } else if (isMark(i)) {
                boolean opens = opens(i, from >= 0);
                if (opens) {
                    from = from < 0 ? i : from;
                } else if (from >= 0) {
                    add(from, i + width(i));
                    from = -1;
                }
                i += width(i) - 1;
            }
        }
        if (from >= 0) {
            add(from, text.length());
        }
    }

    private void add(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > from + 1) {
            spans.add(new TextSpan(from, end));
            inside.set(from, end);
        }
    }

    private boolean endsParagraph(int i) {
        return text.charAt(i) == '\n' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    }

    private boolean isMark(int i) {
        return switch (text.charAt(i)) {
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
            case '\'', '\u2019', '\u2018' -> i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
            default -> false;
        };
    }

    /** Two single marks are one double mark in old wire texts. */
    private int width(int i) {
        return switch (text.charAt(i)) {
            case '\'', '\u2019', '\u2018' -> 2;
            default -> 1;
        };
    }

    private boolean opens(int i, boolean open) {
        return switch (text.charAt(i)) {
            case '\u201C', '\u00AB', '\u201E', '\u2018' -> !(open && text.charAt(i) == '\u201C' && closesLowMark());
            case '\u201D', '\u00BB', '\u2019' -> false;
            default -> !open;
        };
    }

    /** „German“ style ends with the mark that opens the English style. */
    private boolean closesLowMark() {
        return text.indexOf('\u201E') >= 0;
    }

    public List<TextSpan> spans() {
        return spans;
    }

    /** Whether a place lies in a quotation, marks included. */
    boolean covers(int offset) {
        return inside.get(offset);
    }

    /** Whether any of a span is quoted. */
    boolean touches(TextSpan span) {
        int next = inside.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Whether all of a span is quoted. */
    boolean contains(TextSpan span) {
        return inside.nextClearBit(span.start()) >= span.end();
    }

    /** Whether a word stands inside a quotation of more than three words: shorter ones are names and borrowed terms. */
    public boolean holds(TextSpan span) {
        if (!inside.get(span.start())) {
            return false;
        }
        for (TextSpan quotation : spans) {
            if (quotation.overlaps(span)) {
                return words(quotation) > 3;
            }
        }
        return false;
    }

    int words(TextSpan span) {
        return span.of(text).strip().split("\\s+").length;
    }
}
