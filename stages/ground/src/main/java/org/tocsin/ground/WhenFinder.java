package org.tocsin.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.date.NarrativeDates;
import org.tocsin.ground.date.TimeExpression;
import org.tocsin.ground.date.TimeExpressions;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.When.Basis;
import org.tocsin.model.event.When.Precision;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * When a deed happened. The time in its own clause counts; one that belongs to a verb of saying above it does not. A deed told without a
 * time takes the day of the sentence before it in its paragraph, and in the next two paragraphs the days since. Undated stays undated.
 */
final class WhenFinder {
    private static final int CARRIES_PARAGRAPHS = 2;
    private static final Set<String> ASIDES = Set.of("earlier", "previously", "already", "before");

    private final Story story;
    private final Map<Integer, List<TimeExpression>> expressions = new HashMap<>();
    private @Nullable When lastDay;
    private int lastParagraph = -1;
    private int noted;

    WhenFinder(Story story) {
        this.story = story;
    }

    /** The time that the deed's own sentence gives it; {@link When#UNKNOWN} for none. */
    When of(EventCandidate candidate, Attribution attribution) {
        Sentence sentence = story.sentence(candidate);
        List<TimeExpression> times = timesOf(candidate.sentence());
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        boolean mention = isMention(sentence, candidate);
        for (TimeExpression time : times) {
            boolean own = sentence.isBelow(time.last(), candidate.trigger().index());
            int distance = mention && !own ? Integer.MAX_VALUE : distance(sentence, time, candidate);
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        return best == null ? When.UNKNOWN : best.when();
    }

    /**
     * "Tuesday's statement denied any role in the killing": a deed that a noun with "the" or a possessor points back to, as the object of
     * another verb, has neither that verb's time nor the day that the text is at.
     */
    private static boolean isMention(Sentence sentence, EventCandidate candidate) {
        Token trigger = candidate.trigger();
        if (trigger.isVerb() || candidate.clauseHead() != trigger.index()) {
            return false;
        }
        int determiner = sentence.child(trigger.index(), Relation.DET);
        boolean definite = sentence.hasChild(trigger.index(), Relation.POSS)
                || determiner >= 0 && sentence.token(determiner).is("the");
        int top = trigger.index();
        while (sentence.token(top).head() >= 0
                && !sentence.token(sentence.token(top).head()).isVerb()) {
            top = sentence.token(top).head();
        }
        return definite && !sentence.token(top).relation().isSubject();
    }

    /** Steps between the clause of a time and that of the deed; too far where another's saying lies between. */
    private static int distance(Sentence sentence, TimeExpression time, EventCandidate candidate) {
        int clause = clauseOf(sentence, time.last());
        int head = candidate.clauseHead();
        if (clause < 0) {
            return 8;
        }
        if (sentence.isBelow(time.last(), head)
                || sentence.isBelow(time.last(), candidate.trigger().index())) {
            return clause == head ? 0 : 1 + Math.abs(time.last() - head) / 8;
        }
        if (sharesClause(sentence, head, clause)) {
            return 2;
        }
        for (int at = head, step = 3;
                at >= 0 && step < 9;
                at = sentence.token(at).head(), step++) {
            Relation relation = sentence.token(at).relation();
            if (at == clause) {
                return step;
            }
            if (relation == Relation.CCOMP || relation == Relation.PARATAXIS) {
                return saysSame(candidate, sentence, sentence.token(at).head())
                                && sentence.token(at).head() == clause
                        ? step
                        : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** "On June 30 the ministry searched the office, reports APA": a time before the content of a report is the content's. */
    private static boolean saysSame(EventCandidate candidate, Sentence sentence, int speech) {
        return speech >= 0
                && candidate.clauseHead() < speech
                && !sentence.token(speech).tag().equals("VBD");
    }

    private static boolean sharesClause(Sentence sentence, int head, int clause) {
        for (int at = head, step = 0; at >= 0 && step < 5 && sentence.token(at).relation() == Relation.CONJ; step++) {
            at = sentence.token(at).head();
            if (at == clause) {
                return true;
            }
        }
        return false;
    }

    private static int clauseOf(Sentence sentence, int token) {
        for (int at = token, step = 0;
                at >= 0 && step < 10;
                at = sentence.token(at).head(), step++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
        }
        return -1;
    }

    /** The time that an event keeps: its own, or one carried over from the text before; also remembers it for those to come. */
    When settle(EventCandidate candidate, When own, Status status) {
        int paragraph = story.paragraph(candidate.sentence());
        if (own.isDated()) {
            if (own.precision() == Precision.DAY && status == Status.ASSERTED) {
                remember(own, paragraph);
            }
            return own;
        }
        noteDaysUpTo(candidate.sentence());
        boolean tellable = status == Status.ASSERTED || status == Status.DEMANDED;
        if (!tellable
                || lastDay == null
                || paragraph - lastParagraph > CARRIES_PARAGRAPHS
                || isAside(candidate)
                || isMention(story.sentence(candidate), candidate)) {
            return When.UNKNOWN;
        }
        if (paragraph == lastParagraph) {
            return new When(lastDay.start(), lastDay.end(), Precision.DAY, Basis.INHERITED, null);
        }
        LocalDate published = story.annotated().document().published();
        return new When(lastDay.start(), published, Precision.INTERVAL, Basis.INHERITED, null);
    }

    /** "Earlier", "previously", "already": not on the day that the text is at. */
    private boolean isAside(EventCandidate candidate) {
        Sentence sentence = story.sentence(candidate);
        for (Token token : sentence.tokens()) {
            if (ASIDES.contains(sentence.lower(token.index())) && token.relation() == Relation.ADVMOD) {
                return true;
            }
        }
        return false;
    }

    /** "A day earlier" looks back, and leaves the text at the day that it is at. */
    private void remember(When day, int paragraph) {
        When last = lastDay;
        LocalDate start = day.start();
        boolean looksBack = day.basis() == Basis.INHERITED
                && last != null
                && last.start() != null
                && start != null
                && start.isBefore(last.start());
        if (!looksBack) {
            lastDay = day;
            lastParagraph = paragraph;
        }
    }

    /** Remembers the last day that the narrative named up to a sentence, also in sentences without a deed. */
    private void noteDaysUpTo(int sentence) {
        for (; noted <= sentence; noted++) {
            for (TimeExpression time : timesOf(noted)) {
                if (time.when().precision() == Precision.DAY) {
                    remember(time.when(), story.paragraph(noted));
                }
            }
        }
    }

    private List<TimeExpression> timesOf(int sentence) {
        List<TimeExpression> known = expressions.get(sentence);
        if (known != null) {
            return known;
        }
        Sentence read = story.annotated().sentences().get(sentence);
        String text = story.annotated().document().text();
        LocalDate published = story.annotated().document().published();
        List<TimeExpression> found = new ArrayList<>(TimeExpressions.of(read, text, published));
        LocalDate day = dayBefore(sentence);
        if (day != null) {
            found.addAll(NarrativeDates.of(read, text, day));
        }
        expressions.put(sentence, found);
        return found;
    }

    /** The day that the text before a sentence is at; null where none was named near. */
    private @Nullable LocalDate dayBefore(int sentence) {
        noteDaysUpTo(sentence - 1);
        When day = lastDay;
        boolean near = story.paragraph(sentence) - lastParagraph <= CARRIES_PARAGRAPHS;
        return day != null && near ? day.end() : null;
    }
}
