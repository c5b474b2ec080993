package org.tocsin.annotate.token;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.CharacterClass;

/** Finds faces made of characters, at the start, at the end or, in their plainest form, anywhere in a run of characters. */
final class Emoticons {
    private static final String MOUTHS = "()[]{}|<>";

    private final Pattern plainest;
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    private Emoticons(Pattern plainest, List<String> longestFirst) {
        this.plainest = plainest;
        byFirst = longestFirst.stream().collect(Collectors.groupingBy(face -> face.charAt(0)));
        byLast = longestFirst.stream().collect(Collectors.groupingBy(face -> face.charAt(face.length() - 1)));
    }

    static Emoticons of(ArrayFile file) {
        List<String> faces = Arrays.stream(file.strings("tokenizer.emoticons"))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Emoticons(Pattern.compile(file.strings("tokenizer.patterns")[1]), faces);
    }

    /** Start and end of a face in the run, or null: the whole run, else a plain face, else one at the start, else one at the end. */
    int @Nullable [] find(String run) {
        if (!holdsSymbol(run)) {
            return null;
        }
        String lower = CharacterClass.toLower(run);
        String atStart = first(byFirst.get(lower.charAt(0)), lower::startsWith);
        if (atStart != null && atStart.length() == run.length()) {
            return new int[] {0, run.length()};
        }
        if (holdsMouth(lower)) {
            Matcher plain = plainest.matcher(lower);
            if (plain.find()) {
                return new int[] {plain.start(), plain.end()};
            }
        }
        if (atStart != null) {
            return new int[] {0, atStart.length()};
        }
        String atEnd = first(byLast.get(lower.charAt(lower.length() - 1)), lower::endsWith);
        return atEnd == null ? null : new int[] {run.length() - atEnd.length(), run.length()};
    }

    private static @Nullable String first(@Nullable List<String> faces, Predicate<String> fits) {
        return faces == null ? null : faces.stream().filter(fits).findFirst().orElse(null);
    }

    /** Every face has a character that is neither letter nor digit. */
    private static boolean holdsSymbol(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (!CharacterClass.isLetter(c) && !CharacterClass.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMouth(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (MOUTHS.indexOf(run.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
