package org.tocsin.view.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches in texts: words and phrases occur as they are written, in whatever case; names may have {@code *} for anything. */
final class Words {
    private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"?|(\\S+)");

    private Words() {}

    /** That all words and {@code "phrases"} of a search occur in a text. */
    static Condition in(String text, String search) {
        List<Condition> found = new ArrayList<>();
        for (String piece : pieces(search)) {
            found.add(Condition.of("strpos(lower(" + text + "), ?) > 0", piece));
        }
        return Condition.all(found);
    }

    /** The words and phrases of a search, in lower case. */
    static List<String> pieces(String search) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(search);
        while (matcher.find()) {
            String phrase = matcher.group(1);
            pieces.add((phrase == null ? matcher.group(2) : phrase).toLowerCase(Locale.ROOT));
        }
        return pieces;
    }

    /** That a column holds a name. */
    static Condition isName(String column, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return name.contains("*")
                ? Condition.of("lower(" + column + ") LIKE ? ESCAPE '!'", pattern(wanted))
                : Condition.of("lower(" + column + ") = ?", wanted);
    }

    /** That a column of names between bars holds one. */
    static Condition hasName(String column, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return name.contains("*")
                ? Condition.of("lower(" + column + ") LIKE ? ESCAPE '!'", "%|" + pattern(wanted) + "|%")
                : Condition.of("strpos(lower(" + column + "), ?) > 0", "|" + wanted + "|");
    }

    /** That a column of codes between blanks holds one. */
    static Condition hasCode(String column, String code) {
        return Condition.of("strpos(" + column + ", ?) > 0", " " + code + " ");
    }

    private static String pattern(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace('*', '%');
    }
}
