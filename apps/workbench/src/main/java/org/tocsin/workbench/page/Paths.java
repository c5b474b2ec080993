package org.tocsin.workbench.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of records. Ids come from outside: none of their letters has a meaning in an address. */
public final class Paths {
    private Paths() {}

    /** A happening. */
    public static String event(String id) {
        return "/events/" + segment(id);
    }

    public static String article(String id) {
        return "/articles/" + segment(id);
    }

    /** An article with something in it open, e.g. {@code e:31b1}. */
    public static String inArticle(String article, String selected) {
        return article(article) + "?sel=" + segment(selected) + "#sel";
    }

    public static String story(String id) {
        return "/stories/" + segment(id);
    }

    public static String actor(String code) {
        return "/actors/" + segment(code);
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}
