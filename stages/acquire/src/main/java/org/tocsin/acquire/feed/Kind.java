package org.tocsin.acquire.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is, by how it begins. */
public enum Kind {
    /** A list of feeds, in OPML. */
    LIST,
    /** RSS or Atom. */
    FEED,
    OTHER;

    /** So much of a document is looked at: comments and declarations may stand before its first element. */
    private static final int LOOKED_AT = 2_000;

    private static final Pattern OPML = Pattern.compile("<opml[\\s>]");
    private static final Pattern RSS_OR_ATOM = Pattern.compile("<rss[\\s>]|<(\\w+:)?feed[\\s>]|<rdf:rdf[\\s>]");
    private static final Pattern PAGE = Pattern.compile("<html[\\s>]");

    /** The kind of a document. */
    public static Kind of(byte[] document) {
        int length = Math.min(document.length, LOOKED_AT);
        String start = new String(document, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (PAGE.matcher(start).find()) {
            return OTHER;
        }
        if (OPML.matcher(start).find()) {
            return LIST;
        }
        return RSS_OR_ATOM.matcher(start).find() ? FEED : OTHER;
    }
}
