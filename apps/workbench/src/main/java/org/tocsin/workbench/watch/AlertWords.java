package org.tocsin.workbench.watch;

import java.util.function.Function;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.desk.StoredRule;
import org.tocsin.workbench.dyad.Words;

/** Says what alert rules listen to. */
final class AlertWords {
    private AlertWords() {}

    /** What the rule of an id is about: {@code dyad:RUS-AZE} is Russia → Azerbaijan. */
    static String subject(String rule, Function<String, String> names) {
        int colon = rule.indexOf(':');
        String kind = rule.substring(0, Math.max(0, colon));
        String subject = rule.substring(colon + 1);
        if (kind.equals("dyad") && subject.equals("*")) {
            return "every pair of countries";
        }
        if (kind.equals("dyad") && subject.contains("-")) {
            String[] sides = subject.split("-", 2);
            return names.apply(sides[0]) + " → " + names.apply(sides[1]);
        }
        return kind.equals("actor") ? names.apply(subject) : subject;
    }

    static String of(StoredRule.Kind kind) {
        return switch (kind) {
            case DYAD -> "a pair, one way";
            case ACTOR -> "an actor";
            case PLACE -> "a place";
            case QUERY -> "what a filter finds";
        };
    }

    static String example(StoredRule.Kind kind) {
        return switch (kind) {
            case DYAD -> "RUS-AZE, or * for every pair";
            case ACTOR -> "RUS";
            case PLACE -> "Baku";
            case QUERY -> "cameo=17*&country=AZE";
        };
    }

    static String of(Period period, Measure measure) {
        return Words.of(measure) + ", "
                + switch (period) {
                    case DAY -> "7 days against the 91 before";
                    case WEEK -> "4 weeks against the 52 before";
                };
    }
}
