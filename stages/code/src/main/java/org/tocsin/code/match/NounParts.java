package org.tocsin.code.match;

import java.util.List;
import java.util.Set;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.lexicon.Filler;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.code.match.SupportVerbs.Carrier;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** The parts of a frame that only event nouns have: whose deed it is, the noun before it, and the sides its light verb lends. */
final class NounParts {
    /** Nouns that add nothing to the event noun before them: "a mediation effort", "the arrest operation". */
    private static final Set<String> FRAMING = Set.of(
            "effort",
            "campaign",
            "drive",
            "operation",
            "process",
            "mission",
            "attempt",
            "bid",
            "program",
            "programme",
            "measure",
            "activity",
            "package",
            "supply",
            "shipment",
            "delivery",
            "convoy",
            "move",
            "action",
            "work",
            "initiative");

    private final Sentence sentence;
    private final Arguments arguments;
    private final SentenceActors actors;
    private final Owners owners;
    private final SlotFiller slots;

    NounParts(Sentence sentence, Arguments arguments, SentenceActors actors, Owners owners, SlotFiller slots) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.actors = actors;
        this.owners = owners;
        this.slots = slots;
    }

    /** The noun that an event noun and its framing noun make together, at its head. */
    int wholeOf(int noun) {
        Token token = sentence.token(noun);
        boolean before = token.relation() == Relation.COMPOUND || token.relation() == Relation.NMOD;
        return before
                        && token.head() > noun
                        && FRAMING.contains(sentence.token(token.head()).lemma())
                ? token.head()
                : noun;
    }

    boolean fitsPossessor(Filler filler, Match match, Carrier carrier) {
        List<Integer> ofNoun = owners.of(match);
        List<Integer> subjects = carrier.subjects(arguments);
        boolean actor = filler.slot() == Slot.ACTOR;
        if (carrier.verb() >= 0 && carrier.subjectActs() == actor && fillOwner(filler, subjects, match)) {
            return true;
        }
        if (fillOwner(filler, ofNoun, match)) {
            return true;
        }
        return actor && !filler.isNarrow();
    }

    private boolean fillOwner(Filler filler, List<Integer> owners, Match match) {
        return filler.slot() == Slot.ACTOR
                ? !owners.isEmpty() && slots.fillActor(filler, owners, match)
                : slots.fillFirst(filler, owners, match);
    }

    boolean fitsPremodifier(Filler filler, Match match) {
        for (int child : sentence.children(match.head())) {
            if (child < match.head() && slots.fill(filler, child, match)) {
                return true;
            }
        }
        return false;
    }

    /** "his arrest", "the hostage release": without an "of" phrase the noun before it may be the one it is done to. */
    boolean fitsObjectiveGenitive(Filler filler, Match match) {
        if (arguments.preposition(match.head(), "of") >= 0) {
            return false;
        }
        for (int child : sentence.children(match.head())) {
            Token token = sentence.token(child);
            boolean before = child < match.head()
                    && (token.relation() == Relation.POSS
                            || token.relation() == Relation.COMPOUND
                            || token.relation() == Relation.NMOD);
            if (before && !match.actors.contains(child) && slots.fill(filler, child, match)) {
                return true;
            }
            if (before
                    && token.relation() == Relation.POSS
                    && match.actors.contains(child)
                    && slots.fill(filler, child, match)) {
                match.actors.remove(Integer.valueOf(child));
                return true;
            }
        }
        return false;
    }

    /** Of an event noun the sides that its frame did not fill: the subject of its light verb, and who suffers "came under attack". */
    void complete(Match match, Carrier carrier, boolean actorSeen) {
        if (carrier.verb() < 0 || carrier.subjectActs() && actorSeen) {
            return;
        }
        for (int subject : carrier.subjects(arguments)) {
            List<Integer> side = carrier.subjectActs() ? match.actors : match.recipients;
            if (side.isEmpty()) {
                side.addAll(actors.principals().partiesBehind(subject));
            }
        }
    }
}
