package org.tocsin.acquire.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.tocsin.acquire.date.DateText;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;

/** Which dates of a page are believed, and how they are read. */
final class DateRules {
    /** News was not on the web before. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** A longer list item with a date in it is a teaser. */
    private static final int LONGEST_ITEM = 120;

    private final DateText dates;
    private final LocalDate latest;

    /**
     * The rules for one page.
     *
     * @param language of the page, for the order of day and month
     * @param today the day of reading: nothing is published later than the day after it, which a time zone may make of it
     */
    DateRules(String language, LocalDate today) {
        this.dates = new DateText(language);
        this.latest = today.plusDays(1);
    }

    /** A date meant for machines: a moment since 1970, a day, or at least a month. */
    Optional<Publication> declared(String written, Basis basis) {
        return epoch(written, basis).or(() -> dates.findOrMonth(written, basis)).filter(this::isCredible);
    }

    /** The first date to the day in a text. */
    Optional<Publication> shown(String text, Basis basis) {
        return dates.find(text, basis).filter(this::isCredible);
    }

    /** Seconds or milliseconds since 1970. */
    private static Optional<Publication> epoch(String text, Basis basis) {
        if (!text.matches("1\\d{9}(?:\\d{3})?")) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        var time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new Publication(time.toLocalDate(), time, Precision.TIME, basis));
    }

    boolean isCredible(Publication found) {
        return !found.day().isBefore(EARLIEST) && !found.day().isAfter(latest);
    }

    /** Whether an element lies among comments, teasers or boxes, whose dates are of other things. */
    static boolean isOfOtherThings(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Hints.Part part = Hints.of(at);
            boolean isTeaser = at.normalName().equals("li") && holdsMoreThan(at, LONGEST_ITEM);
            if (part == Hints.Part.BOILERPLATE || part == Hints.Part.COMMENTS || isTeaser) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text below an element is longer than that; looks no further than it must. */
    static boolean holdsMoreThan(Element element, int characters) {
        int[] length = {0};
        NodeFilter count = (node, depth) -> {
            length[0] +=
                    node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
            return length[0] > characters ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(count, element) == NodeFilter.FilterResult.STOP;
    }
}
