package org.tocsin.formats.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a file's columns. Case does not matter when one is looked up, since exports of one source differ in it. */
final class Header {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> names) {
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String stripped = name.strip();
            String free = stripped.isEmpty() ? "column " + (unique.size() + 1) : stripped;
            for (int i = 2; places.containsKey(key(free)); i++) {
                free = stripped + " (" + i + ")";
            }
            places.put(key(free), unique.size());
            unique.add(free);
        }
        this.names = List.copyOf(unique);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** The place of a column, from 0; -1 where there is none. */
    int place(String name) {
        return places.getOrDefault(key(name), -1);
    }

    /** Which of these columns are missing. */
    List<String> lacks(List<String> wanted) {
        return wanted.stream().filter(name -> place(name) < 0).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
