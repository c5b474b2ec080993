package org.tocsin.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.grammar.Arguments;
import org.tocsin.code.match.Deed;
import org.tocsin.model.event.EventType;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;

/** Fills the sides of a deed that its frame leaves open, from the grammar around it. */
final class Sides {
    /** Deeds that parties do with each other: two subjects are the two sides. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT, EventType.ASSAULT);
    /** Prepositions behind a verb that may bring its other side. */
    private static final List<String> TOWARD =
            List.of("with", "against", "to", "toward", "towards", "on", "at", "for", "over", "from");

    private final Sentence sentence;
    private final Arguments arguments;
    private final SentenceActors actors;

    Sides(Sentence sentence, Arguments arguments, SentenceActors actors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.actors = actors;
    }

    Deed complete(Deed deed) {
        List<Integer> doers = deed.actors();
        List<Integer> recipients = new ArrayList<>(deed.recipients());
        recipients.removeAll(doers);
        if (recipients.isEmpty()) {
            recipients.addAll(behindThemes(deed));
            recipients.removeAll(doers);
        }
        if (recipients.isEmpty()) {
            recipients.addAll(behindPrepositions(deed));
            recipients.removeAll(doers);
        }
        if (recipients.isEmpty()
                && doers.size() > 1
                && deed.act().type() != null
                && MUTUAL.contains(deed.act().type())) {
            return deed.withSides(doers.subList(0, 1), doers.subList(1, doers.size()));
        }
        if (recipients.isEmpty()) {
            recipients.addAll(bareThemes(deed));
        }
        return deed.withSides(doers, recipients);
    }

    /** "condemned Russia's strike": the party behind the thing. */
    private List<Integer> behindThemes(Deed deed) {
        List<Integer> found = new ArrayList<>();
        for (int theme : deed.themes()) {
            if (sentence.token(theme).isVerb()) {
                for (int subject : arguments.surfaceSubjects(theme)) {
                    found.addAll(actors.partiesBehind(subject));
                }
                if (found.isEmpty()) {
                    for (int object : arguments.logicalObjects(theme)) {
                        found.addAll(actors.partiesBehind(object));
                    }
                }
            } else {
                found.addAll(actors.partiesBehind(theme));
            }
        }
        return found.isEmpty() && !deed.themes().isEmpty() ? doersOfThemes(deed) : found;
    }

    /** "complained of fraud by the commission": behind an active verb "by" tells who did the thing that it speaks of. */
    private List<Integer> doersOfThemes(Deed deed) {
        int by = arguments.isPassive(deed.trigger()) ? -1 : arguments.preposition(deed.trigger(), "by");
        int doer = by < 0 ? -1 : sentence.child(by, Relation.POBJ);
        return doer < 0 || actors.partyAt(doer) == null ? List.of() : arguments.withConjuncts(doer);
    }

    private List<Integer> behindPrepositions(Deed deed) {
        for (int governor : List.of(deed.trigger(), deed.clauseHead())) {
            for (String preposition : TOWARD) {
                int at = arguments.preposition(governor, preposition);
                int object = at < 0 ? -1 : sentence.child(at, Relation.POBJ);
                if (object >= 0 && actors.partyAt(object) != null) {
                    return arguments.withConjuncts(object);
                }
            }
        }
        return List.of();
    }

    /** Nobody known, but something: the words of the thing itself, unless it is an act or a clause. */
    private List<Integer> bareThemes(Deed deed) {
        return deed.themes().stream()
                .filter(theme -> sentence.token(theme).isNominal())
                .limit(1)
                .toList();
    }
}
