package org.tocsin.acquire.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads lists of feeds in OPML, as feed readers export them, folders and all. */
public final class OpmlReader {
    /**
     * A feed to follow.
     *
     * @param address of the feed
     * @param title as the list names it
     */
    public record Subscription(String address, @Nullable String title) {}

    /** The feeds of a list, each address once. */
    public List<Subscription> read(byte[] bytes) {
        Document xml;
        try {
            xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        } catch (IOException cause) {
            throw new UncheckedIOException("read a list of feeds from memory", cause);
        }
        if (xml.selectFirst("opml") == null) {
            throw new FeedException("no OPML: it has no <opml> element");
        }
        Set<String> addresses = new HashSet<>();
        List<Subscription> feeds = new ArrayList<>();
        for (Element outline : xml.select("outline")) {
            String address = attribute(outline, "xmlUrl");
            String title = attribute(outline, "title");
            if (address != null && addresses.add(address)) {
                feeds.add(new Subscription(address, title == null ? attribute(outline, "text") : title));
            }
        }
        return feeds;
    }

    private static @Nullable String attribute(Element outline, String name) {
        String value = outline.attributes().getIgnoreCase(name).strip();
        return value.isEmpty() ? null : value;
    }
}
