package org.tocsin.acquire.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of the months in every language that the JDK's copy of the Unicode CLDR knows. A name that means different months in different
 * languages (Croatian "listopad" is October, Polish "listopad" November) is read only when the language is known.
 */
final class MonthNames {
    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };
    private static final int SHORTEST_NAME = 3;
    private static final int END_OF_EUROPEAN_SCRIPTS = 0x530;

    private static final Map<String, Map<String, Month>> BY_LANGUAGE = read();
    private static final Map<String, Month> BY_ANY = merge(BY_LANGUAGE);

    private MonthNames() {}

    /** @param language ISO 639-1 code of the page, or empty */
    static Optional<Month> find(String name, String language) {
        String key = key(name);
        Month own = BY_LANGUAGE.getOrDefault(language, Map.of()).get(key);
        if (own == null) {
            own = BY_LANGUAGE.getOrDefault("en", Map.of()).get(key);
        }
        return Optional.ofNullable(own == null ? BY_ANY.get(key) : own);
    }

    private static Map<String, Map<String, Month>> read() {
        Map<String, Map<String, Month>> byLanguage = new TreeMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getLanguage().isEmpty()) {
                continue;
            }
            Map<String, Month> names = byLanguage.computeIfAbsent(locale.getLanguage(), none -> new HashMap<>());
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = key(month.getDisplayName(style, locale));
                    if (isName(name)) {
                        names.putIfAbsent(name, month);
                    }
                }
            }
        }
        byLanguage.getOrDefault("en", new HashMap<>()).put("sept", Month.SEPTEMBER);
        return byLanguage;
    }

    /** Two letters of Latin, Greek or Cyrillic are too little to be a name: "le", "de". Numbers are none. */
    private static boolean isName(String name) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        boolean isEuropean = !name.isEmpty() && name.codePointAt(0) < END_OF_EUROPEAN_SCRIPTS;
        return letters >= (isEuropean ? SHORTEST_NAME : SHORTEST_NAME - 1)
                && name.codePoints().noneMatch(Character::isDigit);
    }

    private static Map<String, Month> merge(Map<String, Map<String, Month>> byLanguage) {
        Map<String, Month> all = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Map<String, Month> names : byLanguage.values()) {
            names.forEach((name, month) -> {
                Month other = all.putIfAbsent(name, month);
                if (other != null && other != month) {
                    ambiguous.add(name);
                }
            });
        }
        all.keySet().removeAll(ambiguous);
        return all;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
