package org.tocsin.ground.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.model.event.When;
import org.tocsin.model.event.When.Basis;
import org.tocsin.model.event.When.Precision;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;

/** Days that a text counts from the day that it is at: "the next day", "two days later", "a day earlier", "that night". */
public final class NarrativeDates {
    private static final Set<String> PARTS = Set.of("day", "morning", "afternoon", "evening", "night");

    private NarrativeDates() {}

    /** The expressions of a sentence, left to right; {@code day} is the one that the text before it is at. */
    public static List<TimeExpression> of(Sentence sentence, String text, LocalDate day) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean part = PARTS.contains(word);
            if (part && Set.of("next", "following").contains(sentence.lower(i - 1)) && isThe(sentence, i - 2)) {
                found.add(expression(sentence, text, i - 2, i, day.plusDays(1)));
            } else if (word.equals("day") && sentence.lower(i - 1).equals("previous") && isThe(sentence, i - 2)) {
                found.add(expression(sentence, text, i - 2, i, day.minusDays(1)));
            } else if (word.equals("day") && isThe(sentence, i - 1) && standsAlone(sentence, i + 1)) {
                int days = sentence.lower(i + 1).equals("before") ? -1 : 1;
                found.add(expression(sentence, text, i - 1, i + 1, day.plusDays(days)));
            } else if (part && sentence.lower(i - 1).equals("same")
                    || part && sentence.lower(i - 1).equals("that")) {
                found.add(expression(sentence, text, i - 1, i, day));
            } else if (word.equals("day") || word.equals("days")) {
                int days = counted(sentence, i);
                if (days != 0) {
                    found.add(expression(sentence, text, i - 1, i + 1, day.plusDays(days)));
                }
            }
        }
        return found;
    }

    private static boolean isThe(Sentence sentence, int i) {
        return sentence.lower(i).equals("the");
    }

    /** "The day before" at its end or before a comma, not "the day before the vote". */
    private static boolean standsAlone(Sentence sentence, int i) {
        return Set.of("before", "after").contains(sentence.lower(i))
                && sentence.token(i).relation() != Relation.MARK
                && !sentence.hasChild(i, Relation.POBJ)
                && !sentence.hasChild(i, Relation.PCOMP);
    }

    /** "Two days later" is 2, "a day earlier" -1, anything else 0. */
    private static int counted(Sentence sentence, int i) {
        int count = TimeExpressions.count(sentence.lower(i - 1));
        return switch (sentence.lower(i + 1)) {
            case "later", "afterwards", "afterward" -> count;
            case "earlier", "previously" -> sentence.lower(i + 2).equals("than") ? 0 : -count;
            default -> 0;
        };
    }

    private static TimeExpression expression(Sentence sentence, String text, int first, int last, LocalDate day) {
        String words =
                sentence.token(first).span().union(sentence.token(last).span()).of(text);
        return new TimeExpression(first, last, new When(day, day, Precision.DAY, Basis.INHERITED, words));
    }
}
