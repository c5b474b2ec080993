package org.tocsin.acquire.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by {@code property}, {@code name}, {@code itemprop} or {@code http-equiv}, in lower case; the first of a name counts. */
final class MetaTags {
    private final Map<String, String> contents = new LinkedHashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta")) {
            String content = meta.attr("content").isBlank() ? meta.attr("value") : meta.attr("content");
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isBlank()) {
                    tags.contents.putIfAbsent(name, content.strip());
                }
            }
        }
        return tags;
    }

    /** The content of the first of these names that the page has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    Map<String, String> all() {
        return contents;
    }
}
