package org.tocsin.acquire.input;

/** How much of anything is read before it is no article any more. */
public final class Limits {
    /** Longest article, in UTF-16 units: about 150,000 words, more than any article and less than a dump of many. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** Longest JSON line or text file in bytes: the longest text, each unit written as an escape. */
    public static final int LONGEST_LINE = 6 * LONGEST_TEXT;

    /** Longest page in bytes, decompressed. */
    public static final int LONGEST_PAGE = 10_000_000;

    private Limits() {}
}
