package org.tocsin.acquire.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads RSS (0.9x, 1.0, 2.0) and Atom by ROME, which refuses DOCTYPEs and with them external entities; {@link BrokenFeed} reads the rest. */
public final class FeedReader {
    /** Shorter content is a summary, whatever the feed calls it. */
    private static final int LEAST_WHOLE_TEXT = 800;

    /**
     * The entries of a feed.
     *
     * @param contentType the HTTP header of that name, or empty
     * @param address of the feed, against which relative links are read
     * @throws FeedException when it is no feed
     */
    public Feed read(byte[] bytes, String contentType, String address) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            XmlReader reader = contentType.isBlank()
                    ? new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")
                    : new XmlReader(new ByteArrayInputStream(bytes), contentType, true, "UTF-8");
            return feed(input.build(reader), address);
        } catch (com.rometools.rome.io.FeedException | IllegalArgumentException | IOException fault) {
            Feed broken = BrokenFeed.read(bytes, address);
            if (broken.entries().isEmpty()) {
                throw new FeedException("no RSS and no Atom: " + fault.getMessage(), fault);
            }
            return broken;
        }
    }

    private static Feed feed(SyndFeed feed, String address) {
        Set<String> ids = new HashSet<>();
        List<FeedEntry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            FeedEntry read = entry(entry, address);
            if (read != null && ids.add(read.id())) {
                entries.add(read);
            }
        }
        return new Feed(text(feed.getTitle()), text(feed.getLanguage()), entries);
    }

    private static @Nullable FeedEntry entry(SyndEntry entry, String base) {
        String link = link(entry, base);
        if (link == null) {
            return null; // nothing to read
        }
        String id = text(entry.getUri());
        return new FeedEntry(
                id == null ? link : id,
                link,
                text(entry.getTitle()),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                text(entry.getAuthor()),
                wholeText(entry));
    }

    private static @Nullable String link(SyndEntry entry, String base) {
        String link = text(entry.getLink());
        if (link == null && entry.getUri() != null && entry.getUri().startsWith("http")) {
            link = entry.getUri(); // a guid that is a permalink
        }
        return link == null ? null : absolute(link, base);
    }

    /** The link as a whole address; as it is written where it is none. */
    static String absolute(String link, String base) {
        try {
            return URI.create(base).resolve(link.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException noAddress) {
            return link;
        }
    }

    private static @Nullable String wholeText(SyndEntry entry) {
        for (SyndContent content : entry.getContents()) {
            String type = content.getType() == null ? "" : content.getType().toLowerCase(Locale.ROOT);
            boolean isHtml = type.isEmpty() || type.contains("html");
            if (isHtml && content.getValue() != null && content.getValue().length() >= LEAST_WHOLE_TEXT) {
                return content.getValue();
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
