package org.tocsin.acquire.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article beside text and date: title, outlet, author, canonical address, language. */
final class PageFacts {
    private static final Pattern TITLE_BORDER = Pattern.compile("\\s+[|\\-–—·•»:]+\\s+|\\s*[|»]\\s*");
    private static final Pattern BY =
            Pattern.compile("(?iu)^(?:by|von|par|por|di|door|автор|yazar|autor|text)\\s*:?\\s+");
    /** What bylines hold beside names: a handle, a day, a time. */
    private static final Pattern BEHIND_A_NAME = Pattern.compile(
            "(?iu)\\s*(?:@|\\||•|·|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:updated|published|posted)\\b).*$");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final int LONGEST_NAME = 120;

    private final Document page;
    private final JsonLd description;
    private final MetaTags tags;
    private final @Nullable String foundAt;

    PageFacts(Document page, JsonLd description, MetaTags tags, @Nullable String foundAt) {
        this.page = page;
        this.description = description;
        this.tags = tags;
        this.foundAt = foundAt;
    }

    /** The headline, without the outlet's name that many pages put beside it. */
    @Nullable
    String title() {
        String headline = description
                .articleText("headline")
                .or(() -> tags.first("og:title", "twitter:title", "dc.title", "parsely-title"))
                .or(() -> text(page.selectFirst("h1")))
                .orElse(page.title());
        String plain = plain(headline);
        String outlet = outlet();
        for (Element h1 : page.select("h1")) {
            String shown = h1.text().strip();
            if (shown.length() > 10 && plain.startsWith(shown)) {
                return shown;
            }
        }
        String[] parts = TITLE_BORDER.split(plain);
        String last = parts[parts.length - 1];
        if (parts.length > 1 && outlet != null && namesTheSame(last, outlet)) {
            plain = TITLE_BORDER
                    .matcher(plain.substring(0, plain.length() - last.length()))
                    .replaceAll(" - ")
                    .strip();
            plain = plain.endsWith("-") ? plain.substring(0, plain.length() - 1).strip() : plain;
        }
        return plain.isEmpty() ? null : plain;
    }

    private static boolean namesTheSame(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** Who publishes the page: as it names itself, else its host. */
    @Nullable
    String outlet() {
        return tags.first("og:site_name")
                .or(() -> description.names("publisher").stream().findFirst())
                .or(() -> tags.first("application-name", "dc.publisher", "twitter:app:name:iphone"))
                .map(name -> plain(name).replaceFirst("^@", ""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("://"))
                .orElseGet(this::host);
    }

    private @Nullable String host() {
        String address = address();
        if (address == null) {
            return null;
        }
        try {
            String host = new URI(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|amp)\\.", "");
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    @Nullable
    String author() {
        Set<String> names = new LinkedHashSet<>(description.names("author"));
        if (names.isEmpty()) {
            tags.first("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
                    .ifPresent(names::add);
        }
        if (names.isEmpty()) {
            for (Element element : page.select("[itemprop=author], [rel=author], .byline, .author-name")) {
                names.add(element.text());
                break;
            }
        }
        List<String> plain = names.stream()
                .map(name -> BY.matcher(plain(name)).replaceFirst(""))
                .map(name -> BEHIND_A_NAME.matcher(name).replaceFirst("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("/"))
                .distinct()
                .toList();
        return plain.isEmpty() ? null : String.join(", ", plain);
    }

    /** The address that the page gives itself, unless that is only its site's; else where it was found. */
    @Nullable
    String address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("abs:href").isEmpty() ? link.attr("href") : link.attr("abs:href"))
                .filter(PageFacts::isOfAnArticle)
                .or(() -> tags.first("og:url").filter(PageFacts::isOfAnArticle))
                .orElse(foundAt);
    }

    private static boolean isOfAnArticle(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean hasPath = uri.getPath() != null && uri.getPath().length() > 1 || uri.getQuery() != null;
            return isWeb && uri.getHost() != null && hasPath;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** A BCP 47 tag, as the page declares it. */
    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(declared)
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .or(() -> tags.first("og:locale", "content-language", "dc.language", "language", "inlanguage"))
                .or(() -> description.text("inLanguage"))
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .orElse(null);
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("<[^>]{1,80}>", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
