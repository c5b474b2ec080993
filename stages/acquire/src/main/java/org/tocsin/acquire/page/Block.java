package org.tocsin.acquire.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two borders of the layout: what a reader sees as one paragraph, heading, list item or caption.
 *
 * @param holder the element of the layout that the text lies in
 * @param text white space normalised; a line break of the page is a line break
 * @param weight how much text it is: letters and digits, where an ideograph counts for as many letters as a short word has
 * @param linkWeight the same of the part inside links
 * @param markedUp whether the holder is a paragraph, quotation or list item by its tag
 */
record Block(Element holder, String text, int weight, int linkWeight, boolean markedUp) {
    private static final int IDEOGRAPH_WEIGHT = 3;

    double linkShare() {
        return weight == 0 ? 0 : (double) linkWeight / weight;
    }

    boolean isHeading() {
        String tag = holder.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    boolean isInside(Element ancestor) {
        for (Element at = holder; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    boolean isCell() {
        return holder.normalName().equals("td") || holder.normalName().equals("th");
    }

    /** Whether it ends as a sentence does, in any of the main scripts, also behind a closing quotation mark or bracket. */
    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…。！？।؟۔։…".indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && "\"'”’»)]」』:;".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    static int weightOf(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                weight += isIdeograph(c) ? IDEOGRAPH_WEIGHT : 1;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                weight++;
            }
        }
        return weight;
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
