package org.tocsin.acquire.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org description of the article in a page's JSON-LD scripts, articles before other things. Scripts that are no JSON say nothing. */
final class JsonLd {
    private static final int DEEPEST = 64;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            // what content systems get wrong most often
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*.*?\\*/)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*+;?+\\s*+$");
    /** Types of schema.org that stand for the article itself, by the ends of their names: NewsArticle, OpinionNewsArticle, BlogPosting. */
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:Article|Posting|Report|Review|CreativeWork)$");

    private static final Set<String> PAGES = Set.of("webpage", "itempage", "medicalwebpage", "videoobject");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            String data = WRAPPING.matcher(script.data()).replaceAll("");
            try {
                found.add(JSON.readTree(data), 0);
            } catch (JsonProcessingException notJson) {
                // the page has other sources of the same facts
            }
        }
        return found;
    }

    private void add(JsonNode node, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> add(item, depth + 1));
        } else if (node.isObject()) {
            for (String type : strings(node.path("@type"))) {
                if (ARTICLE.matcher(type).matches()) {
                    articles.add(node);
                } else if (PAGES.contains(type.toLowerCase(java.util.Locale.ROOT))) {
                    pages.add(node);
                }
            }
            add(node.path("@graph"), depth + 1);
            add(node.path("mainEntity"), depth + 1);
            add(node.path("mainEntityOfPage"), depth + 1);
        }
    }

    /** The field's text in the first article that has it, else in the first page description that has it. */
    Optional<String> text(String field) {
        return articleText(field).or(() -> first(pages, field));
    }

    /** The same, of articles only. */
    Optional<String> articleText(String field) {
        return first(articles, field);
    }

    /** The names of the persons or organisations in a field. */
    List<String> names(String field) {
        for (JsonNode node : articles) {
            List<String> names = new ArrayList<>();
            JsonNode value = node.path(field);
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                names.addAll(each.isTextual() ? List.of(each.textValue()) : strings(each.path("name")));
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Optional<String> first(List<JsonNode> nodes, String field) {
        for (JsonNode node : nodes) {
            for (String text : strings(node.path(field))) {
                if (!text.isBlank()) {
                    return Optional.of(text.strip());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> strings(JsonNode value) {
        List<String> strings = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (each.isTextual()) {
                strings.add(each.textValue());
            } else if (each.path("@id").isTextual()) {
                strings.add(each.path("@id").textValue());
            }
        }
        return strings;
    }
}
