package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a server's pages, found by following links from its first page and from the pages that its documents name. */
final class Addresses {
    private static final List<String> NAMED = List.of(
            "/",
            "/events",
            "/articles",
            "/claims",
            "/figures",
            "/dyads",
            "/dyads/USA-RUS",
            "/actors",
            "/actors/USA",
            "/stories",
            "/disputes",
            "/forecasts",
            "/map",
            "/calendar",
            "/network",
            "/alerts",
            "/review",
            "/dictionaries",
            "/sources",
            "/jobs",
            "/quality",
            "/search?q=police",
            "/help",
            "/codebook");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern LEFT_OUT =
            Pattern.compile("/assets/.*|/paste.*|/api/.*|.*\\.(csv|json|jsonl|ics|xml|css|js|svg|md)(\\?.*)?");
    private static final int MOST_OF_A_KIND = 300;
    private static final int EXPLORED_OF_A_KIND = 4;

    private final UnaryOperator<String> page;
    private final Map<String, Set<String>> found = new TreeMap<>();

    /** @param page the text of an address; empty where there is no page */
    Addresses(UnaryOperator<String> page) {
        this.page = page;
    }

    /** Follows links until nothing new of any kind comes. */
    void explore() {
        Map<String, Integer> explored = new TreeMap<>();
        List<String> waiting = new ArrayList<>(NAMED);
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < waiting.size(); i++) {
            String address = waiting.get(i);
            String kind = kind(address);
            if (seen.add(address) && explored.merge(kind, 1, Integer::sum) <= EXPLORED_OF_A_KIND) {
                String text = page.apply(address);
                if (!text.isEmpty()) {
                    keep(kind, address);
                    Matcher links = LINK.matcher(text);
                    while (links.find()) {
                        String link = links.group(1).replace("&amp;", "&");
                        if (!LEFT_OUT.matcher(link).matches()) {
                            waiting.add(link);
                            if (found.containsKey(kind(link))) {
                                keep(kind(link), link);
                            }
                        }
                    }
                }
            }
        }
    }

    private void keep(String kind, String address) {
        Set<String> all = found.computeIfAbsent(kind, any -> new TreeSet<>());
        if (all.size() < MOST_OF_A_KIND) {
            all.add(address);
        }
    }

    /** Addresses of one kind differ in the record that they name, or in what is asked of a list. */
    private static String kind(String address) {
        String[] pathAndQuery = address.split("\\?", 2);
        String[] parts = pathAndQuery[0].split("/", -1);
        String path = parts.length > 2 && !parts[2].isEmpty()
                ? "/" + parts[1] + "/{}" + (parts.length > 3 ? "/" + parts[3] : "")
                : pathAndQuery[0];
        return pathAndQuery.length > 1 ? path + "?…" : path;
    }

    List<String> kinds() {
        return List.copyOf(found.keySet());
    }

    int count(String kind) {
        return Objects.requireNonNull(found.get(kind)).size();
    }

    String one(String kind, Random random) {
        List<String> all = List.copyOf(Objects.requireNonNull(found.get(kind)));
        return all.get(random.nextInt(all.size()));
    }
}
