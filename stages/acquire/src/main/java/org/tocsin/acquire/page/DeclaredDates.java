package org.tocsin.acquire.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;

/** The dates that a page declares in its mark-up and its address, in the order in which they are trusted. */
final class DeclaredDates {
    private static final String[] PUBLISHED_TAGS = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "rnews:datepublished",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "publish-date",
        "publishdate",
        "publish_date",
        "published-date",
        "published_date",
        "publication_date",
        "publication-date",
        "published_time",
        "publishtime",
        "published",
        "pubdate",
        "pub_date",
        "article_date_original",
        "originalpublicationdate",
        "article.published",
        "article:post_date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "dc.created",
        "datecreated",
        "shareaholic:article_published_time",
        "bt:pubdate",
        "citation_publication_date",
        "citation_date",
        "rbpubdate",
        "displaydate",
        "article-publication-date",
        "timestamp",
        "release_date",
        "prism.publicationdate",
        "ptime",
        "date"
    };
    private static final String[] MODIFIED_TAGS = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "revised",
        "modified_date",
        "update_date"
    };

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"'](?:date_?published|publish(?:ed)?_?(?:date|time|at|on)?|pub_?date|first_?published|date_?created|article_?date|publication_?date)[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']");
    private static final int LONGEST_LABEL = 120;
    /** Those behind are of teasers. */
    private static final int MOST_ELEMENTS = 100;

    private final Document page;
    private final JsonLd description;
    private final MetaTags tags;
    private final String address;
    private final DateRules rules;
    private final AddressDates addresses;

    /** {@code address} is empty when it is not known. */
    DeclaredDates(Document page, JsonLd description, MetaTags tags, String address, DateRules rules) {
        this.page = page;
        this.description = description;
        this.tags = tags;
        this.address = address;
        this.rules = rules;
        this.addresses = new AddressDates(rules);
    }

    /** The day of publication, or failing that the month. */
    Optional<Publication> published() {
        return first(List.of(
                        () -> declared(description.articleText("datePublished"), Basis.JSON_LD),
                        () -> tagged(PUBLISHED_TAGS, Basis.META),
                        this::markup,
                        () -> addresses.find(address),
                        () -> declared(description.text("datePublished"), Basis.JSON_LD),
                        () -> declared(description.articleText("dateCreated"), Basis.JSON_LD),
                        this::timeElements))
                .map(found -> addresses.onThePublishersCalendar(found, address));
    }

    /** What is taken when the page shows no date either: what a script of it says, or the day of the last change. */
    Optional<Publication> lastResort() {
        return first(List.of(
                this::script,
                () -> declared(description.text("dateModified"), Basis.MODIFIED),
                () -> tagged(MODIFIED_TAGS, Basis.MODIFIED)));
    }

    private static Optional<Publication> first(List<Supplier<Optional<Publication>>> sources) {
        Publication month = null;
        for (Supplier<Optional<Publication>> source : sources) {
            Optional<Publication> found = source.get();
            if (found.isPresent() && found.get().exactDay().isPresent()) {
                return found;
            }
            month = month == null ? found.orElse(null) : month;
        }
        return Optional.ofNullable(month);
    }

    private Optional<Publication> declared(Optional<String> written, Basis basis) {
        return written.flatMap(text -> rules.declared(text, basis));
    }

    private Optional<Publication> tagged(String[] names, Basis basis) {
        for (String name : names) {
            Optional<Publication> found = declared(tags.first(name), basis);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Publication> markup() {
        return page
                .select("[itemprop~=(?i)datePublished], time[pubdate], [property~=(?i)datePublished], abbr.published")
                .stream()
                .limit(MOST_ELEMENTS)
                .filter(element -> !element.normalName().equals("meta"))
                .map(element -> ofElement(element, Basis.MARKUP))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Publication> timeElements() {
        return page.select("time").stream()
                .limit(MOST_ELEMENTS)
                .filter(element -> !Labels.saysModified(context(element)))
                .filter(element -> !DateRules.isOfOtherThings(element))
                .map(element -> ofElement(element, Basis.TIME_ELEMENT))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String context(Element element) {
        Element parent = element.parent();
        return element.className() + " " + element.attr("itemprop") + " "
                + (parent == null || DateRules.holdsMoreThan(parent, LONGEST_LABEL)
                        ? ""
                        : parent.ownText() + " " + parent.className());
    }

    private Optional<Publication> ofElement(Element element, Basis basis) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .filter(text -> !text.isBlank())
                .map(text -> rules.declared(text, basis)
                        .filter(found -> found.exactDay().isPresent()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Publication> script() {
        for (Element script : page.select("script")) {
            Matcher matcher = IN_SCRIPT.matcher(script.data());
            if (matcher.find()) {
                Optional<Publication> found = rules.declared(matcher.group(1), Basis.META);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
