package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.lexicon.Filler;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.code.lexicon.Part;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.match.SupportVerbs.Carrier;
import org.tocsin.model.event.Act;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Holds the frames of senses against one sentence. */
public final class FrameMatcher {
    private static final Set<Relation> COMPLEMENTS = Set.of(
            Relation.OPRD,
            Relation.ATTR,
            Relation.ACOMP,
            Relation.XCOMP,
            Relation.ADVMOD,
            Relation.CCOMP,
            Relation.DOBJ,
            Relation.PRT);

    /** Prepositions whose phrase mostly belongs to the verb, however far off it stands. */
    private static final List<String> OF_VERBS = List.of("with", "to", "from", "against", "into");

    private static final List<Set<String>> DATIVES = List.of(Set.of("to"), Set.of("for"));

    private final Sentence sentence;
    private final Arguments arguments;
    private final SupportVerbs supportVerbs;
    private final SentenceActors actors;
    private final SlotFiller slots;
    private final NounParts nouns;
    private final Owners owners;

    public FrameMatcher(
            Sentence sentence, Arguments arguments, SentenceActors actors, SupportVerbs supportVerbs, Doers doers) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.supportVerbs = supportVerbs;
        this.owners = new Owners(sentence, arguments, actors);
        this.actors = actors;
        this.slots = new SlotFiller(sentence, actors, doers);
        this.nouns = new NounParts(sentence, arguments, actors, owners, slots);
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
            nouns.complete(match, carrier, actorSeen);
        }
        return match;
    }

    /** The noun that an event noun and its framing noun make together ("a mediation effort"), at its head. */
    int wholeOf(int noun) {
        return nouns.wholeOf(noun);
    }

    /** The act of a match: the one that its sense has for several countries with each other, where they are, else its own. */
    Act actOf(Match match, Act own) {
        Act together = match.sense().together();
        List<Integer> doers = match.actors();
        boolean several = countriesOf(doers) > 1
                || doers.size() == 1 && countriesOf(actors.principals().ownersOf(doers.get(0))) > 1;
        return together != null && several ? together : own;
    }

    private long countriesOf(List<Integer> heads) {
        return heads.stream()
                .map(actors::partyAt)
                .flatMap(party -> party == null ? Stream.empty() : party.countryCode().stream())
                .distinct()
                .count();
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
            return nouns.fitsPossessor(possessor.filler(), match, carrier);
        }
        if (part instanceof Part.Premodifier premodifier) {
            return nouns.fitsPremodifier(premodifier.filler(), match);
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
                    : slots.fillActor(filler, subjects, match) || agentOfPassive;
        }
        return slots.fillFirst(filler, subjects, match);
    }

    private boolean fitsObject(Filler filler, Match match) {
        List<Integer> objects = arguments.logicalObjects(match.head());
        if (slots.fillFirst(filler, objects, match)) {
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
                    slots.take(filler, child, match);
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
        if (slots.fillFirst(filler, datives, match)) {
            return true;
        }
        if (slots.fillFirst(filler, arguments.logicalObjects(match.head()), match)) {
            return true;
        }
        for (Set<String> preposition : DATIVES) {
            if (slots.fillFirst(filler, objectsOf(match.head(), preposition), match)) {
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
                    && slots.fill(filler, child, match)) {
                return true;
            }
        }
        return filler.slot() == Slot.NONE && slots.fillFirst(filler, arguments.logicalObjects(match.head()), match);
    }

    private boolean fitsPreposition(Part.Preposition part, Match match) {
        for (int i = 0; i < match.anchors.size(); i++) {
            int anchor = match.anchors.get(i);
            if (slots.fillFirst(part.filler(), objectsOf(anchor, part.prepositions()), match)) {
                return true;
            }
        }
        if (fitsMarkedClause(part, match)) {
            return true;
        }
        boolean noun = match.sense().frame().wordClass() == WordClass.NOUN;
        if (!noun && fitsDeeper(part, match)) {
            return true;
        }
        if (noun && part.prepositions().contains("of")) {
            return nouns.fitsObjectiveGenitive(part.filler(), match);
        }
        if (!noun && (part.prepositions().contains("to") || part.prepositions().contains("for"))) {
            return slots.fillFirst(part.filler(), arguments.datives(match.head()), match);
        }
        return false;
    }

    /** "called for Israel to halt its strikes": the preposition marks the clause of an infinitive with a subject of its own. */
    private boolean fitsMarkedClause(Part.Preposition part, Match match) {
        if (part.filler().slot() != Slot.ACT || !part.prepositions().contains("for")) {
            return false;
        }
        for (int anchor : List.copyOf(match.anchors)) {
            for (int child : sentence.children(anchor)) {
                int mark = sentence.child(child, Relation.MARK);
                boolean marked = mark >= 0 && sentence.token(mark).is("for");
                if (child > anchor
                        && marked
                        && arguments.isInfinitive(child)
                        && slots.fill(part.filler(), child, match)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "shared files on the cell with Germany": the parser hangs the last phrase on the noun before it. A needed part may stand there if it
     * is a party and its preposition seldom belongs to a noun.
     */
    private boolean fitsDeeper(Part.Preposition part, Match match) {
        if (part.filler().optional()
                || part.filler().slot() != Slot.RECIPIENT
                || part.prepositions().stream().noneMatch(OF_VERBS::contains)) {
            return false;
        }
        for (int anchor : List.copyOf(match.anchors)) {
            for (int child : sentence.children(anchor)) {
                int object = sentence.token(child).relation() == Relation.PREP && child > match.head()
                        ? sentence.child(child, Relation.POBJ)
                        : -1;
                if (object >= 0 && slots.fillFirst(part.filler(), partiesBelow(object, part.prepositions()), match)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Integer> partiesBelow(int noun, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (String preposition : OF_VERBS) {
            if (prepositions.contains(preposition)) {
                objectsOf(noun, Set.of(preposition)).stream()
                        .filter(object -> actors.partyAt(object) != null)
                        .forEach(found::add);
            }
        }
        return found;
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
                if (slots.fillFirst(part.filler(), candidates, match)) {
                    return true;
                }
                int clause = sentence.child(child, Relation.PCOMP);
                return clause >= 0 && slots.fill(part.filler(), clause, match)
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
                if (fits && slots.fill(part.filler(), child, match)) {
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
}
