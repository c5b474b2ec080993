package org.tocsin.ground.claim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares family names across transliterations: Hasanov and Gasanov, Zelensky and Zelenskiy, Khamenei and Hamenei. After the differences
 * between the BGN/PCGN, ISO 9 and newspaper romanizations of Cyrillic and Arabic letters.
 */
final class Surnames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String[][] SAME_SOUNDS = {
        {"['\u2019`\u02BC-]", ""},
        {"kh|gh", "h"},
        {"^g", "h"},
        {"ou", "u"},
        {"shch|sch", "sh"},
        {"tz|cz|tch", "ch"},
        {"dzh|dj|zh|j", "z"},
        {"ph", "f"},
        {"w", "v"},
        {"ks", "x"},
        {"q|ck|k|c(?!h)", "k"},
        {"iy|ij|yi|yy|ii|y", "i"},
        {"ie|ye|yo|io", "e"},
        {"ia|ya", "a"},
        {"iu|yu", "u"},
        {"(.)\\1", "$1"},
    };

    private static final List<Rule> RULES = Stream.of(SAME_SOUNDS)
            .map(rule -> new Rule(Pattern.compile(rule[0]), rule[1]))
            .toList();

    private record Rule(Pattern spelling, String sound) {}

    private Surnames() {}

    /** Lower case without marks: equal for the same spelling. */
    static String folded(String surname) {
        if (isPlain(surname)) {
            return surname.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(surname, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Equal for spellings of one name by different romanizations. */
    static String key(String surname) {
        String key = folded(surname);
        for (Rule rule : RULES) {
            key = rule.spelling().matcher(key).replaceAll(rule.sound());
        }
        return key;
    }
}
