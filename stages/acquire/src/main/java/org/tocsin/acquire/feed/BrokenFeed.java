package org.tocsin.acquire.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads feeds that are no well-formed XML: an undeclared entity, a bare ampersand, a file that is cut off. */
final class BrokenFeed {
    private BrokenFeed() {}

    static Feed read(byte[] bytes, String base) {
        Document xml;
        try {
            xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, base, Parser.xmlParser());
        } catch (IOException cause) {
            throw new UncheckedIOException("read a feed from memory", cause);
        }
        Set<String> ids = new HashSet<>();
        List<FeedEntry> entries = new ArrayList<>();
        for (Element item : xml.select("item, entry")) {
            FeedEntry entry = entry(item, base);
            if (entry != null && ids.add(entry.id())) {
                entries.add(entry);
            }
        }
        return new Feed(text(xml, "channel > title, feed > title"), text(xml, "channel > language"), entries);
    }

    private static @Nullable FeedEntry entry(Element item, String base) {
        String link = text(item, "> link");
        Element atomLink = item.selectFirst("> link[href]:not([rel]), > link[href][rel=alternate]");
        if (atomLink != null) {
            link = atomLink.attr("href");
        }
        if (link == null) {
            return null;
        }
        String address = FeedReader.absolute(link, base);
        String id = text(item, "> guid, > id");
        return new FeedEntry(
                id == null ? address : id,
                address,
                text(item, "> title"),
                instant(text(item, "> pubDate, > published, > dc|date")),
                instant(text(item, "> updated")),
                text(item, "> author, > dc|creator"),
                null);
    }

    private static @Nullable String text(Element element, String selector) {
        Element found = element.selectFirst(selector);
        String text = found == null ? "" : found.text().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Instant instant(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return date.contains(",")
                    ? ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                    : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException noDate) {
            return null; // the page has its own
        }
    }
}
