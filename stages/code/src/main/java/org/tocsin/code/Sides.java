package org.tocsin.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.match.Deed;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Fills the sides of a deed that its frame leaves open, from the grammar around it. */
final class Sides {
    /** Deeds that parties do with each other: two subjects are the two sides. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT, EventType.ASSAULT);
    /** Of these, the ones that a single plural subject does with itself: "Greek and Turkish officials met". */
    private static final Set<EventType> RECIPROCAL =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT);
    /** Deeds whose thing is the doer's own ("sent troops") and that are done to the land where they are done ("on alert in Ladakh"). */
    private static final Set<EventType> SENDING = Set.of(EventType.AID, EventType.MOBILIZE);
    /** Prepositions behind a verb that may bring its other side. */
    private static final List<String> TOWARD =
            List.of("with", "against", "to", "toward", "towards", "on", "at", "for", "over", "from");

    private static final Set<String> WHERE =
            Set.of("in", "into", "along", "near", "across", "inside", "around", "off", "to");

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
        removeDoers(recipients, doers);
        boolean sends = deed.act().type() != null && SENDING.contains(deed.act().type());
        if (recipients.isEmpty() && !sends) {
            recipients.addAll(behindThemes(deed));
            removeDoers(recipients, doers);
        }
        if (recipients.isEmpty()) {
            recipients.addAll(behindPrepositions(deed));
            removeDoers(recipients, doers);
        }
        if (recipients.isEmpty() && sends) {
            recipients.addAll(placesOf(deed));
        }
        if (recipients.isEmpty()
                && doers.size() > 1
                && deed.act().type() != null
                && MUTUAL.contains(deed.act().type())) {
            return deed.withSides(doers.subList(0, 1), doers.subList(1, doers.size()));
        }
        if (recipients.isEmpty()
                && doers.size() == 1
                && deed.act().type() != null
                && RECIPROCAL.contains(deed.act().type())) {
            List<Integer> owners = actors.principals().ownersOf(doers.get(0));
            if (owners.size() > 1) {
                return deed.withSides(owners.subList(0, 1), owners.subList(1, owners.size()));
            }
        }
        if (recipients.isEmpty()) {
            recipients.addAll(behindPurposes(deed));
            removeDoers(recipients, doers);
        }
        if (recipients.isEmpty() && !sends) {
            recipients.addAll(bareThemes(deed));
        }
        return deed.withSides(doers, recipients);
    }

    /** Nobody does a deed to themselves: neither by the same words nor by a pronoun that points back to them. */
    private void removeDoers(List<Integer> recipients, List<Integer> doers) {
        recipients.removeIf(head -> doers.contains(head) || doers.stream().anyMatch(doer -> isSame(head, doer)));
    }

    private boolean isSame(int head, int doer) {
        Party one = actors.partyAt(head);
        Party other = actors.partyAt(doer);
        return one != null
                && other != null
                && sentence.token(head).isPronoun()
                && one.name().equals(other.name())
                && Objects.equals(one.country(), other.country());
    }

    /** "condemned Russia's strike": the party behind the thing. */
    private List<Integer> behindThemes(Deed deed) {
        List<Integer> found = new ArrayList<>();
        for (int theme : deed.themes()) {
            if (sentence.token(theme).isVerb()) {
                for (int subject : arguments.surfaceSubjects(theme)) {
                    found.addAll(actors.principals().partiesBehind(subject));
                }
                if (found.isEmpty()) {
                    for (int object : arguments.logicalObjects(theme)) {
                        found.addAll(actors.principals().partiesBehind(object));
                    }
                }
            } else {
                found.addAll(actors.principals().partiesBehind(theme));
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

    /** "sent troops to help the Malian army": whom it is meant for. */
    private List<Integer> behindPurposes(Deed deed) {
        Set<Integer> governors = new LinkedHashSet<>(List.of(deed.clauseHead(), deed.trigger()));
        governors.addAll(deed.themes());
        for (int governor : governors) {
            for (int child : sentence.children(governor)) {
                if (child > deed.trigger() && arguments.isInfinitive(child)) {
                    for (int object : arguments.logicalObjects(child)) {
                        List<Integer> parties = actors.principals().partiesBehind(object);
                        if (!parties.isEmpty()) {
                            return parties;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    /** The land that the clause or the thing of a deed names behind "in", "along", "near". */
    private List<Integer> placesOf(Deed deed) {
        Set<Integer> governors = new LinkedHashSet<>(List.of(deed.clauseHead(), deed.trigger()));
        governors.addAll(deed.themes());
        for (int governor : governors) {
            for (int child : sentence.subtree(governor)) {
                Token token = sentence.token(child);
                int object = WHERE.contains(token.lemma()) && token.relation() == Relation.PREP
                        ? sentence.child(child, Relation.POBJ)
                        : -1;
                if (object > deed.trigger() && actors.kinds().isPlace(object)) {
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
