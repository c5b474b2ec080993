package org.tocsin.cli;

/** How texts fit the columns of a terminal. */
final class Terminal {
    private Terminal() {}

    /** The text, or as much of it as fits, with an ellipsis. */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
