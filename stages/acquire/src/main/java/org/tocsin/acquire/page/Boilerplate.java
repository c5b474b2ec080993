package org.tocsin.acquire.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lines that pages put between the paragraphs of an article in many languages: invitations, labels, rights. Listed in boilerplate.tsv. */
final class Boilerplate {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("[\\s:.…»>]*(?:\\(?\\d+\\)?(?: of \\d+)?)?[\\s:.…»>]*$");

    private static final Set<String> LINES = new HashSet<>();
    private static final NavigableSet<String> STARTS = new TreeSet<>();
    private static final NavigableSet<String> TEASERS = new TreeSet<>();

    static {
        for (List<String> row : Table.rows("boilerplate.tsv", 3)) {
            Set<String> phrases = switch (row.get(0)) {
                case "line" -> LINES;
                case "start" -> STARTS;
                case "teasers" -> TEASERS;
                default -> throw new IllegalStateException("boilerplate.tsv: unknown kind " + row.get(0));
            };
            phrases.addAll(List.of(row.get(2).split(" \\| ")));
        }
    }

    private Boilerplate() {}

    /** Whether a short line heads what follows as teasers or comments. */
    static boolean opensTeasers(Block block) {
        return block.text().length() <= LONGEST_HEADING && beginsLike(TEASERS, block.text());
    }

    static boolean matches(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_LINE && (LINES.contains(plain(text)) || beginsLike(STARTS, text));
    }

    /** "Comments (12)" is "comments". */
    private static String plain(String text) {
        return NUMBER_BEHIND.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether a listed phrase begins the text and ends with a word of it. */
    private static boolean beginsLike(NavigableSet<String> phrases, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        // a prefix sorts before what it begins, and a longer one behind a shorter
        for (String phrase = phrases.floor(lower); phrase != null; phrase = phrases.lower(phrase)) {
            if (lower.startsWith(phrase)) {
                boolean isWhole = phrase.length() == lower.length()
                        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                        || !Character.isLetterOrDigit(lower.charAt(phrase.length()));
                if (isWhole) {
                    return true;
                }
            } else if (phrase.charAt(0) != lower.charAt(0)) {
                return false;
            }
        }
        return false;
    }
}
