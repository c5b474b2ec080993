package org.tocsin.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the author of a page calls its parts, read from tags, roles, classes and ids. The words, those in common use in English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish, Russian (transcribed) and Turkish pages, are listed in hints.tsv.
 */
final class Hints {
    /** What an element is likely to hold, by its name alone. */
    enum Part {
        /** The body of the article. */
        BODY,
        /** Some wrapper of content. */
        CONTENT,
        UNKNOWN,
        /** What readers wrote below it. */
        COMMENTS,
        /** Navigation, teasers, advertising, buttons, boxes. */
        BOILERPLATE,
        /** Captions, bylines, dates: belongs to the article, is not its body. */
        FURNITURE
    }

    private static final Pattern WORD_BORDER = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private static final Map<String, Set<String>> WORDS = read();
    private static final Set<String> COMMENTS = words("comments");
    private static final Set<String> BOILERPLATE = words("boilerplate");
    private static final Set<String> FURNITURE = words("furniture");
    private static final Set<String> BODY = words("body");
    private static final Set<String> CONTENT = words("content");
    /** "has-sidebar", "no-comments", "with-ads": what the page has, not what the element is. */
    private static final Set<String> OF_SOMETHING_ELSE = Set.of("has", "no", "with", "is", "without");

    private static final Set<String> ROLES_OF_BOILERPLATE = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "toolbar");

    /** Their names speak of the whole page. */
    private static final Set<String> OF_THE_PAGE = Set.of("html", "body", "main");

    private Hints() {}

    private static Map<String, Set<String>> read() {
        return Table.rows("hints.tsv", 2).stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> Set.of(row.get(1).split(" "))));
    }

    private static Set<String> words(String part) {
        return Objects.requireNonNull(WORDS.get(part), "hints.tsv lacks " + part);
    }

    static Part of(Element element) {
        Part byTag = ofTag(element);
        return byTag != Part.UNKNOWN || OF_THE_PAGE.contains(element.normalName())
                ? byTag
                : ofNames(element.className(), element.id());
    }

    /** What the tag, the role and the microdata say, which authors seldom get wrong. */
    static Part ofTag(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return Part.BODY;
        }
        if (ROLES_OF_BOILERPLATE.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return Part.BOILERPLATE;
        }
        return switch (element.normalName()) {
            case "nav", "footer", "aside", "menu" -> Part.BOILERPLATE;
            case "figcaption", "address", "caption" -> Part.FURNITURE;
            default -> Part.UNKNOWN;
        };
    }

    /** Each class name and the id are taken by themselves: "article-body" names a body, "article body" may be a theme's two words. */
    private static Part ofNames(String classes, String id) {
        Part best = Part.UNKNOWN;
        for (String name : (id + " " + classes).split("\\s+")) {
            Part part = ofName(name);
            if (part == Part.COMMENTS || part == Part.BOILERPLATE || part == Part.FURNITURE) {
                return part;
            }
            if (part == Part.BODY || best == Part.UNKNOWN) {
                best = part;
            }
        }
        return best;
    }

    private static Part ofName(String name) {
        if (name.isEmpty()) {
            return Part.UNKNOWN;
        }
        List<String> words = new ArrayList<>();
        for (String word : WORD_BORDER.split(name)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        if (!words.isEmpty() && OF_SOMETHING_ELSE.contains(words.get(0))) {
            return Part.UNKNOWN;
        }
        if (words.contains("embed")) {
            return Part.UNKNOWN; // a quoted post, whatever network it is from
        }
        Part part = Part.UNKNOWN;
        for (String word : words) {
            if (COMMENTS.contains(word)) {
                return Part.COMMENTS;
            }
            if (BOILERPLATE.contains(word)) {
                return Part.BOILERPLATE;
            }
            if (FURNITURE.contains(word)) {
                part = Part.FURNITURE;
            } else if (part == Part.UNKNOWN && CONTENT.contains(word)) {
                part = Part.CONTENT;
            }
        }
        return part != Part.FURNITURE && isBody(words) ? Part.BODY : part;
    }

    /** "article__body-text": two words for an article and its text in one name. */
    private static boolean isBody(List<String> words) {
        String joined = String.join("", words);
        return BODY.stream().anyMatch(joined::contains);
    }
}
