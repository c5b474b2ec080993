package org.tocsin.merge.incident;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Figure;

/**
 * What speaks for (above 0) and against (below 0) two reports telling of one happening. 0 is: not known.
 *
 * @param act 1 the same act, 0.5 the same type and one of them without mode, -2 different modes
 * @param actors by {@link Side#likeness}
 * @param recipients by {@link Side#likeness}
 * @param days by {@link Days#likeness}
 * @param place by {@link Spot#likeness}
 * @param figures 1 an equal number of one kind, -0.5 only unequal ones
 * @param words Dice coefficient of the words of the two sentences, 0 to 1; 0 within one sentence, where it tells nothing
 * @param telling within one article: 1 two verbs of one sentence with the same recipients ("beaten and tortured"), -1 two other verbs of one
 *     sentence or of neighbouring ones, since a text that goes on tells the next deed; else 0
 */
public record IncidentLikeness(
        double act,
        double actors,
        double recipients,
        double days,
        double place,
        double figures,
        double words,
        double telling) {

    /** Sentences this near to each other belong to one passage. */
    private static final int NEIGHBOURS = 2;

    static IncidentLikeness of(ReportTraits one, ReportTraits other) {
        return new IncidentLikeness(
                act(one.act(), other.act()),
                one.actors().likeness(other.actors()),
                one.recipients().likeness(other.recipients()),
                one.days().likeness(other.days()),
                Spot.likeness(one.where(), other.where()),
                figures(one.figures(), other.figures()),
                isOneSentence(one, other) ? 0 : words(one.words(), other.words()),
                telling(one, other));
    }

    private static boolean isOneSentence(ReportTraits one, ReportTraits other) {
        return one.isOfOneArticleWith(other) && one.sentence() == other.sentence();
    }

    /** Whether one text tells the two as two deeds. */
    static boolean areTwoDeedsOfOnePassage(ReportTraits one, ReportTraits other) {
        return telling(one, other) < 0;
    }

    private static double telling(ReportTraits one, ReportTraits other) {
        boolean areNear = one.isOfOneArticleWith(other) && Math.abs(one.sentence() - other.sentence()) <= NEIGHBOURS;
        if (!areNear || !one.isToldByVerb() || !other.isToldByVerb()) {
            return 0;
        }
        return isOneSentence(one, other) && one.recipients().likeness(other.recipients()) == 1 ? 1 : -1;
    }

    private static double act(Act one, Act other) {
        if (one.cameo().equals(other.cameo())
                || one.mode() != null && one.mode().equals(other.mode())) {
            return 1;
        }
        return one.mode() != null && other.mode() != null ? -2 : 0.5;
    }

    private static double figures(List<Figure> one, List<Figure> other) {
        double likeness = 0;
        for (Figure figure : one) {
            for (Figure second : other) {
                if (figure.kind().equals(second.kind()) && figure.unit().equals(second.unit())) {
                    if (isEqual(figure.minimum(), second.minimum()) && isEqual(figure.maximum(), second.maximum())) {
                        return 1;
                    }
                    likeness = -0.5;
                }
            }
        }
        return likeness;
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static double words(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (one.length + other.length);
    }
}
