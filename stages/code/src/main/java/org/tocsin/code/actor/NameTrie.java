package org.tocsin.code.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of several words, found by their words in order. Words are compared without case and accents, hyphens divide them; a name in
 * capitals of up to five letters ("WHO") is found in capitals only.
 */
final class NameTrie<T> {
    private final Node<T> root = new Node<>();

    /** Adds a name; the first value given to a name is kept. */
    void add(String name, T value) {
        Node<T> at = root;
        for (String piece : pieces(name)) {
            at = at.next.computeIfAbsent(piece, key -> new Node<>());
        }
        if (at != root && at.value == null) {
            at.value = value;
            at.acronym = isAcronym(name);
        }
    }

    /** The longest name that starts at a word; absent for none. */
    @Nullable
    Match<T> longest(List<String> pieces, List<String> forms, int from) {
        Node<T> at = root;
        Match<T> best = null;
        for (int i = from; i < pieces.size(); i++) {
            at = at.next.get(pieces.get(i));
            if (at == null) {
                break;
            }
            if (at.value != null && (!at.acronym || isAcronym(forms.get(i)))) {
                best = new Match<>(at.value, i - from + 1);
            }
        }
        return best;
    }

    @Nullable
    T exact(List<String> pieces) {
        Node<T> at = root;
        for (String piece : pieces) {
            at = at.next.get(piece);
            if (at == null) {
                return null;
            }
        }
        return at.value;
    }

    static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>(4);
        for (String word : name.replace("'s", " 's").replace("’s", " 's").split("[\\s\\u00A0-]+")) {
            if (!word.isEmpty()) {
                pieces.add(fold(word));
            }
        }
        return pieces;
    }

    /** Lower case without accents, dots and typographic apostrophes. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c < 128 && c != '.';
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace("ı", "i")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ə", "a");
        String undotted = bare.replace(".", "");
        return (undotted.isEmpty() ? bare : undotted).toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String written) {
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return letters > 0 && letters <= 5;
    }

    /** A name found, and how many pieces it covers. */
    record Match<T>(T value, int length) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
        private boolean acronym;
    }
}
