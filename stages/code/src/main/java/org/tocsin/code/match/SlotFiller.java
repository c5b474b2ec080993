package org.tocsin.code.match;

import java.util.List;
import java.util.Set;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.lexicon.Filler;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Puts the words of a sentence into the slots of a match, where they are what the frame asks for. */
final class SlotFiller {
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Sentence sentence;
    private final SentenceActors actors;
    private final Doers doers;
    private final Fillers fillers;

    SlotFiller(Sentence sentence, SentenceActors actors, Doers doers) {
        this.sentence = sentence;
        this.actors = actors;
        this.doers = doers;
        this.fillers = new Fillers(sentence, actors, doers);
    }

    /** The first candidate that fits fills the slot, and its conjuncts with it. */
    boolean fillFirst(Filler filler, List<Integer> candidates, Match match) {
        boolean any = false;
        for (int candidate : candidates) {
            if (any && filler.slot() == Slot.NONE) {
                break;
            }
            any |= fill(filler, candidate, match);
        }
        return any;
    }

    boolean fill(Filler filler, int candidate, Match match) {
        if (!fillers.isOf(filler, candidate)) {
            return false;
        }
        if (filler.slot() == Slot.RECIPIENT) {
            if (TIMES.contains(sentence.token(candidate).entityKind())) {
                return false;
            }
            List<Integer> parties = actors.principals().partiesBehind(candidate);
            boolean strict = !filler.isNarrow() && match.sense().operator() == null;
            if (parties.isEmpty() && strict && !fillers.looksLikeParty(candidate)) {
                return false;
            }
            match.recipients.addAll(parties.isEmpty() ? List.of(candidate) : parties);
            match.anchors.add(candidate);
            return true;
        }
        take(filler, candidate, match);
        return true;
    }

    void take(Filler filler, int candidate, Match match) {
        switch (filler.slot()) {
            case THEME -> match.themes.add(candidate);
            case ACT -> match.acts.add(candidate);
            case NONE -> match.literals.add(candidate);
            case ACTOR -> match.actors.add(candidate);
            case RECIPIENT -> match.recipients.add(candidate);
        }
        match.anchors.add(candidate);
        match.anchors.add(actors.semanticHead(candidate)); // "most of its sanctions on Niger"
    }

    /** The doer must be somebody, or a thing that does such deeds; then who stands behind it. */
    boolean fillActor(Filler filler, List<Integer> subjects, Match match) {
        boolean any = false;
        for (int subject : subjects) {
            List<Integer> parties = actors.principals().doersBehind(subject);
            boolean is = fillers.isOf(filler, subject)
                    || filler.kind() != null
                            && !filler.negated()
                            && parties.stream().anyMatch(party -> fillers.isOf(filler, party));
            boolean meant = filler.isNarrow() && !filler.negated();
            Token noun = sentence.token(subject);
            if (!meant && noun.wordClass() == WordClass.NOUN && doers.areOutOfPlace(noun.lemma(), match.sense())) {
                continue;
            }
            if (is && (!parties.isEmpty() || fillers.canAct(filler, subject))) {
                parties.stream().filter(party -> !match.actors.contains(party)).forEach(match.actors::add);
                any = true;
            }
        }
        return any;
    }
}
