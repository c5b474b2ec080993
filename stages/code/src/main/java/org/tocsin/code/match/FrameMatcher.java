package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.grammar.Arguments;
import org.tocsin.code.lexicon.Filler;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.code.lexicon.Part;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.match.SupportVerbs.Carrier;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Holds the frames of senses against one sentence. */
public final class FrameMatcher {
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<Relation> COMPLEMENTS = Set.of(
            Relation.OPRD,
            Relation.ATTR,
            Relation.ACOMP,
            Relation.XCOMP,
            Relation.ADVMOD,
            Relation.CCOMP,
            Relation.DOBJ,
            Relation.PRT);

    private final Sentence sentence;
    private final Arguments arguments;
    private final SentenceActors actors;
    private final SupportVerbs supportVerbs;
    private final Fillers fillers;
    private final Owners owners;

    /** @param causes lemmas of things that may stand as the doer of a deed ("the blast killed three") */
    public FrameMatcher(
            Sentence sentence,
            Arguments arguments,
            SentenceActors actors,
            SupportVerbs supportVerbs,
            Set<String> causes) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.actors = actors;
        this.supportVerbs = supportVerbs;
        this.fillers = new Fillers(sentence, actors, causes);
        this.owners = new Owners(sentence, arguments, actors);
    }

    /** The match of a sense at a word, or null where its frame does not fit. */
    public @Nullable Match match(Sense sense, int head) {
        boolean noun = sense.frame().wordClass() == WordClass.NOUN;
        if (sense.frame().wordClass() == WordClass.VERB && isAnotherVerb(sense, head)) {
            return null;
        }
        int whole = noun ? wholeOf(head) : head;
        Carrier carrier = noun ? supportVerbs.of(sentence, whole) : Carrier.NONE;
        Match match = new Match(sense, head, whole, carrier.verb());
        boolean actorSeen = false;
        for (Part part : sense.frame().parts()) {
            boolean fits = fits(part, match, carrier);
            if (!fits && (!part.filler().optional() || isFixed(part))) {
                return null;
            }
            actorSeen |= part.filler().slot() == Slot.ACTOR;
        }
        if (noun) {
            completeNoun(match, carrier, actorSeen);
        }
        return match;
    }

    /** Parts whose filler asks for nothing and that must fit all the same. */
    private static boolean isFixed(Part part) {
        return part instanceof Part.Particle || part instanceof Part.NoObject;
    }

    /** Particles that make another verb of one: "called off", "put out"; with "up" and "down" the verb mostly keeps its meaning. */
    private static final Set<String> CHANGING = Set.of("off", "out", "over", "back", "away", "through", "aside");

    private boolean isAnotherVerb(Sense sense, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.PRT
                    && child > verb
                    && CHANGING.contains(token.lemma())
                    && sense.frame().parts().stream()
                            .noneMatch(part -> part instanceof Part.Particle
                                    || part instanceof Part.Preposition preposition
                                            && preposition.prepositions().contains(token.lemma())
                                    || part instanceof Part.Complement)) {
                return true;
            }
        }
        return false;
    }

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

    int wholeOf(int noun) {
        Token token = sentence.token(noun);
        boolean before = token.relation() == Relation.COMPOUND || token.relation() == Relation.NMOD;
        return before
                        && token.head() > noun
                        && FRAMING.contains(sentence.token(token.head()).lemma())
                ? token.head()
                : noun;
    }

    private boolean fits(Part part, Match match, Carrier carrier) {
        if (part instanceof Part.Subject subject) {
            return fitsSubject(subject.filler(), match);
        }
        if (part instanceof Part.DirectObject object) {
            return fitsObject(object.filler(), match);
        }
        if (part instanceof Part.NoObject) {
            return hasNoObject(match.head());
        }
        if (part instanceof Part.Dative dative) {
            return fitsDative(dative.filler(), match);
        }
        if (part instanceof Part.Complement complement) {
            return fitsComplement(complement.filler(), match);
        }
        if (part instanceof Part.Possessor possessor) {
            return fitsPossessor(possessor.filler(), match, carrier);
        }
        if (part instanceof Part.Premodifier premodifier) {
            return fitsPremodifier(premodifier.filler(), match);
        }
        if (part instanceof Part.Preposition preposition) {
            return fitsPreposition(preposition, match);
        }
        if (part instanceof Part.Particle particle) {
            return fitsParticle(particle, match);
        }
        return part instanceof Part.Clause clause && fitsClause(clause, match);
    }

    private boolean fitsSubject(Filler filler, Match match) {
        List<Integer> subjects = match.sense().frame().wordClass() == WordClass.ADJECTIVE
                ? owners.bearers(match.head())
                : arguments.logicalSubjects(match.head());
        if (filler.slot() == Slot.ACTOR) {
            boolean agentOfPassive = !filler.isNarrow() && arguments.isPassive(match.head());
            return subjects.isEmpty()
                    ? !filler.isNarrow() || filler.negated()
                    : fillActor(filler, subjects, match) || agentOfPassive;
        }
        return fillFirst(filler, subjects, match);
    }

    private boolean fitsObject(Filler filler, Match match) {
        List<Integer> objects = arguments.logicalObjects(match.head());
        if (fillFirst(filler, objects, match)) {
            return true;
        }
        // a gerund or bare clause as object: "stop attacking", "demand answers be given"
        if (filler.slot() == Slot.ACT && objects.isEmpty()
                || filler.slot() == Slot.THEME && !filler.isNarrow() && objects.isEmpty()) {
            for (int child : sentence.children(match.head())) {
                Relation relation = sentence.token(child).relation();
                boolean gerund = sentence.token(child).tag().equals("VBG");
                if ((relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.PCOMP)
                        && child > match.head()
                        && (filler.slot() == Slot.THEME || gerund)) {
                    take(filler, child, match);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasNoObject(int verb) {
        return arguments.logicalObjects(verb).isEmpty()
                && arguments.datives(verb).isEmpty()
                && !arguments.isPassive(verb)
                && !sentence.hasChild(verb, Relation.CCOMP)
                && !sentence.hasChild(verb, Relation.XCOMP)
                && !sentence.hasChild(verb, Relation.ATTR)
                && !sentence.hasChild(verb, Relation.OPRD);
    }

    private boolean fitsDative(Filler filler, Match match) {
        // the next part tells whether this is "give R aid" or "call R a liar": either way it stands right behind the
        // verb
        List<Integer> datives = arguments.datives(match.head());
        if (fillFirst(filler, datives, match)) {
            return true;
        }
        if (fillFirst(filler, arguments.logicalObjects(match.head()), match)) {
            return true;
        }
        for (String preposition : List.of("to", "for")) {
            if (fillFirst(filler, objectsOf(match.head(), Set.of(preposition)), match)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsComplement(Filler filler, Match match) {
        for (int child : sentence.children(match.head())) {
            if (COMPLEMENTS.contains(sentence.token(child).relation())
                    && child > match.head()
                    && !match.literals.contains(child)
                    && !match.recipients.contains(child)
                    && fill(filler, child, match)) {
                return true;
            }
        }
        return filler.slot() == Slot.NONE && fillFirst(filler, arguments.logicalObjects(match.head()), match);
    }

    private boolean fitsPossessor(Filler filler, Match match, Carrier carrier) {
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
                ? !owners.isEmpty() && fillActor(filler, owners, match)
                : fillFirst(filler, owners, match);
    }

    private boolean fitsPremodifier(Filler filler, Match match) {
        for (int child : sentence.children(match.head())) {
            if (child < match.head() && fill(filler, child, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsPreposition(Part.Preposition part, Match match) {
        for (int i = 0; i < match.anchors.size(); i++) {
            int anchor = match.anchors.get(i);
            if (fillFirst(part.filler(), objectsOf(anchor, part.prepositions()), match)) {
                return true;
            }
        }
        boolean noun = match.sense().frame().wordClass() == WordClass.NOUN;
        if (noun && part.prepositions().contains("of")) {
            return fitsObjectiveGenitive(part.filler(), match);
        }
        if (!noun && (part.prepositions().contains("to") || part.prepositions().contains("for"))) {
            return fillFirst(part.filler(), arguments.datives(match.head()), match);
        }
        return false;
    }

    /** "his arrest", "the hostage release": without an "of" phrase the noun before it may be the one it is done to. */
    private boolean fitsObjectiveGenitive(Filler filler, Match match) {
        if (arguments.preposition(match.head(), "of") >= 0) {
            return false;
        }
        for (int child : sentence.children(match.head())) {
            Token token = sentence.token(child);
            boolean before = child < match.head()
                    && (token.relation() == Relation.POSS
                            || token.relation() == Relation.COMPOUND
                            || token.relation() == Relation.NMOD);
            if (before && !match.actors.contains(child) && fill(filler, child, match)) {
                return true;
            }
            if (before
                    && token.relation() == Relation.POSS
                    && match.actors.contains(child)
                    && fill(filler, child, match)) {
                match.actors.remove(Integer.valueOf(child));
                return true;
            }
        }
        return false;
    }

    private boolean fitsParticle(Part.Particle part, Match match) {
        for (int child : sentence.children(match.head())) {
            Token token = sentence.token(child);
            if (child > match.head() && token.is(part.word())) {
                if (part.filler().slot() == Slot.NONE && !part.filler().isNarrow()) {
                    match.anchors.add(child);
                    return true;
                }
                int object = sentence.child(child, Relation.POBJ);
                List<Integer> candidates =
                        object >= 0 ? arguments.withConjuncts(object) : arguments.logicalObjects(match.head());
                match.anchors.add(child);
                if (fillFirst(part.filler(), candidates, match)) {
                    return true;
                }
                int clause = sentence.child(child, Relation.PCOMP);
                return clause >= 0 && fill(part.filler(), clause, match)
                        || part.filler().optional();
            }
        }
        return false;
    }

    private boolean fitsClause(Part.Clause part, Match match) {
        for (int anchor : List.copyOf(match.anchors)) {
            for (int child : sentence.children(anchor)) {
                Token token = sentence.token(child);
                boolean fits = switch (part.marker()) {
                    case TO ->
                        child > anchor
                                && arguments.isInfinitive(child)
                                && (token.relation() == Relation.XCOMP
                                        || token.relation() == Relation.CCOMP
                                        || token.relation() == Relation.ADVCL
                                        || token.relation() == Relation.ACL
                                        || token.relation() == Relation.DEP
                                        || token.relation() == Relation.OPRD);
                    case THAT ->
                        token.relation() == Relation.CCOMP && !arguments.isInfinitive(child)
                                || (token.relation() == Relation.ACL || token.relation() == Relation.DEP)
                                        && sentence.hasChild(child, Relation.MARK);
                };
                if (fits && fill(part.filler(), child, match)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Objects and gerunds behind the prepositions of a word. */
    private List<Integer> objectsOf(int governor, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(governor)) {
            Token token = sentence.token(child);
            boolean joins = token.relation() == Relation.PREP
                    || token.relation() == Relation.AGENT
                    || token.relation() == Relation.DATIVE
                    || token.relation() == Relation.PRT
                    || token.relation() == Relation.ADVMOD;
            if (joins && prepositions.contains(token.lemma())) {
                for (int object : sentence.children(child)) {
                    Relation relation = sentence.token(object).relation();
                    if (relation == Relation.POBJ) {
                        found.addAll(arguments.withConjuncts(object));
                    } else if (relation == Relation.PCOMP) {
                        found.add(object);
                    }
                }
            }
        }
        return found;
    }

    /** The first candidate that fits fills the slot, and its conjuncts with it. */
    private boolean fillFirst(Filler filler, List<Integer> candidates, Match match) {
        boolean any = false;
        for (int candidate : candidates) {
            if (any && filler.slot() == Slot.NONE) {
                break;
            }
            any |= fill(filler, candidate, match);
        }
        return any;
    }

    private boolean fill(Filler filler, int candidate, Match match) {
        if (!fillers.isOf(filler, candidate)) {
            return false;
        }
        if (filler.slot() == Slot.RECIPIENT) {
            if (TIMES.contains(sentence.token(candidate).entityKind())) {
                return false;
            }
            List<Integer> parties = actors.partiesBehind(candidate);
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

    private void take(Filler filler, int candidate, Match match) {
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
    private boolean fillActor(Filler filler, List<Integer> subjects, Match match) {
        boolean any = false;
        for (int subject : subjects) {
            List<Integer> parties = actors.doersBehind(subject);
            boolean is = fillers.isOf(filler, subject)
                    || filler.kind() != null
                            && !filler.negated()
                            && parties.stream().anyMatch(party -> fillers.isOf(filler, party));
            if (is && (!parties.isEmpty() || fillers.canAct(filler, subject))) {
                parties.stream().filter(party -> !match.actors.contains(party)).forEach(match.actors::add);
                any = true;
            }
        }
        return any;
    }

    /** Of an event noun the sides that its frame did not fill: the subject of its light verb, and who suffers "came under attack". */
    private void completeNoun(Match match, Carrier carrier, boolean actorSeen) {
        if (carrier.verb() < 0 || carrier.subjectActs() && actorSeen) {
            return;
        }
        for (int subject : carrier.subjects(arguments)) {
            List<Integer> side = carrier.subjectActs() ? match.actors : match.recipients;
            if (side.isEmpty()) {
                side.addAll(actors.partiesBehind(subject));
            }
        }
    }
}
