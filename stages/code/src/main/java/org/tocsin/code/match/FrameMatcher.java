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
    private final Set<String> causes;

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
        this.causes = causes;
    }

    /** The match of a sense at a word, or null where its frame does not fit. */
    public @Nullable Match match(Sense sense, int head) {
        boolean noun = sense.frame().wordClass() == WordClass.NOUN;
        Carrier carrier = noun ? supportVerbs.of(sentence, head) : Carrier.NONE;
        Match match = new Match(sense, head, carrier.verb());
        boolean actorSeen = false;
        for (Part part : sense.frame().parts()) {
            boolean fits = fits(part, match, carrier);
            if (!fits && (!part.filler().optional() || part instanceof Part.Particle)) {
                return null;
            }
            actorSeen |= part.filler().slot() == Slot.ACTOR;
        }
        if (noun) {
            completeNoun(match, carrier, actorSeen);
        }
        return match;
    }

    private boolean fits(Part part, Match match, Carrier carrier) {
        if (part instanceof Part.Subject subject) {
            return fitsSubject(subject.filler(), match);
        }
        if (part instanceof Part.DirectObject object) {
            return fitsObject(object.filler(), match);
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
                ? bearers(match.head())
                : arguments.logicalSubjects(match.head());
        if (filler.slot() == Slot.ACTOR) {
            boolean agentOfPassive = !filler.isNarrow() && arguments.isPassive(match.head());
            return subjects.isEmpty()
                    ? !filler.isNarrow() || filler.negated()
                    : fillActor(filler, subjects, match) || agentOfPassive;
        }
        return fillFirst(filler, subjects, match);
    }

    /** Who an adjective is said of: the subject of its copula, or the noun that it stands with. */
    private List<Integer> bearers(int adjective) {
        Token token = sentence.token(adjective);
        if (token.head() < 0 || token.isVerb()) {
            return arguments.surfaceSubjects(adjective);
        }
        return switch (token.relation()) {
            case ACOMP, ATTR, OPRD, XCOMP, CONJ -> {
                List<Integer> own = arguments.surfaceSubjects(adjective);
                yield own.isEmpty() ? arguments.surfaceSubjects(token.head()) : own;
            }
            case NMOD, AMOD, ACL, RELCL, APPOS -> arguments.withConjuncts(token.head());
            default -> arguments.surfaceSubjects(adjective);
        };
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
        List<Integer> owners = owners(match);
        List<Integer> subjects = carrier.subjects(arguments);
        boolean actor = filler.slot() == Slot.ACTOR;
        if (carrier.verb() >= 0 && carrier.subjectActs() == actor && fillOwner(filler, subjects, match)) {
            return true;
        }
        if (fillOwner(filler, owners, match)) {
            return true;
        }
        return actor && !filler.isNarrow();
    }

    private boolean fillOwner(Filler filler, List<Integer> owners, Match match) {
        return filler.slot() == Slot.ACTOR
                ? !owners.isEmpty() && fillActor(filler, owners, match)
                : fillFirst(filler, owners, match);
    }

    /** "Russia's", "Israeli", "police", "by rebels": whose deed a noun is. */
    private List<Integer> owners(Match match) {
        int noun = match.head();
        List<Integer> found = new ArrayList<>();
        int by = arguments.preposition(noun, "by");
        if (by >= 0 && sentence.hasChild(by, Relation.POBJ)) {
            found.addAll(arguments.withConjuncts(sentence.child(by, Relation.POBJ)));
            boolean ofIsFree = match.sense().frame().parts().stream()
                    .noneMatch(part -> part instanceof Part.Preposition preposition
                            && preposition.prepositions().contains("of"));
            int of = found.isEmpty() && ofIsFree ? arguments.preposition(noun, "of") : -1;
            int doer = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
            if (doer >= 0 && actors.partyAt(doer) != null) {
                return arguments.withConjuncts(doer); // "the visit of a delegation"
            }
            return found;
        }
        int possessor = sentence.child(noun, Relation.POSS);
        if (possessor >= 0) {
            return arguments.withConjuncts(possessor);
        }
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (child < noun
                    && token.relation().isPremodifier()
                    && (token.isNominal() || !token.entityKind().isEmpty())
                    && actors.partyAt(child) != null
                    && (actors.isPolity(child) || actors.isHuman(child))) {
                found.add(child);
            }
        }
        return found;
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
                                && isInfinitive(child)
                                && (token.relation() == Relation.XCOMP
                                        || token.relation() == Relation.CCOMP
                                        || token.relation() == Relation.ADVCL
                                        || token.relation() == Relation.ACL
                                        || token.relation() == Relation.DEP
                                        || token.relation() == Relation.OPRD);
                    case THAT ->
                        token.relation() == Relation.CCOMP && !isInfinitive(child)
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

    private boolean isInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation() == Relation.AUX
                    && sentence.token(child).tag().equals("TO")) {
                return true;
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
        if (!isOf(filler, candidate)) {
            return false;
        }
        if (filler.slot() == Slot.RECIPIENT) {
            List<Integer> parties = actors.partiesBehind(candidate);
            boolean strict = !filler.isNarrow() && match.sense().operator() == null;
            if (parties.isEmpty() && strict && !looksLikeParty(candidate)) {
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
    }

    /** A name that nothing knows is somebody all the same. */
    private boolean looksLikeParty(int candidate) {
        return sentence.token(candidate).wordClass() == WordClass.NAME
                && !sentence.token(candidate).entityKind().equals("DATE");
    }

    /** The doer must be somebody, or a thing that does such deeds; then who stands behind it. */
    private boolean fillActor(Filler filler, List<Integer> subjects, Match match) {
        boolean any = false;
        for (int subject : subjects) {
            List<Integer> parties = actors.doersBehind(subject);
            boolean is = isOf(filler, subject)
                    || filler.kind() != null
                            && !filler.negated()
                            && parties.stream().anyMatch(party -> isOf(filler, party));
            if (is && (!parties.isEmpty() || canAct(filler, subject))) {
                parties.stream().filter(party -> !match.actors.contains(party)).forEach(match.actors::add);
                any = true;
            }
        }
        return any;
    }

    /** A thing can do a deed if it is known to ("the blast killed three") or if the frame asks for such a thing. */
    private boolean canAct(Filler filler, int subject) {
        return causes.contains(sentence.token(subject).lemma())
                || isOpen(subject)
                || !filler.words().isEmpty() && !filler.negated();
    }

    /** Words that stand for anybody: pronouns, names, "which". */
    private boolean isOpen(int subject) {
        Token token = sentence.token(subject);
        return token.wordClass() == WordClass.NAME
                || token.isPronoun()
                || token.wordClass() == WordClass.DETERMINER
                || token.isVerb();
    }

    /** Whether a word is of the filler's class; a filler without class takes any word. */
    private boolean isOf(Filler filler, int candidate) {
        if (!filler.isNarrow()) {
            return filler.slot() == Slot.ACT
                    || filler.slot() == Slot.THEME
                    || !sentence.token(candidate).isVerb();
        }
        int meant = actors.semanticHead(candidate);
        boolean is = filler.kind() != null ? isOfKind(filler.kind(), meant) : isWord(filler.words(), meant);
        return is != filler.negated();
    }

    private boolean isOfKind(Filler.Kind kind, int candidate) {
        return switch (kind) {
            case HUMAN -> actors.isHuman(candidate);
            case POLITY -> actors.isPolity(candidate);
            case PLACE -> actors.isPlace(candidate);
            case MONEY -> sentence.token(candidate).entityKind().equals("MONEY") || isAmount(candidate);
            case NUMBER -> sentence.token(candidate).wordClass() == WordClass.NUMBER;
            case VICTIM -> actors.isVictim(candidate);
        };
    }

    private static final Set<String> CURRENCIES = Set.of(
            "dollar", "euro", "pound", "ruble", "rouble", "yen", "yuan", "rupee", "lira", "$", "€", "£", "million",
            "billion", "fund", "funding", "money", "cash");

    private boolean isAmount(int candidate) {
        if (CURRENCIES.contains(sentence.token(candidate).lemma())) {
            return true;
        }
        for (int child : sentence.children(candidate)) {
            if (sentence.token(child).form().equals("$")
                    || sentence.token(child).entityKind().equals("MONEY")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, alone or with the one before it, is in a set of lemmas. */
    private boolean isWord(Set<String> words, int candidate) {
        Token token = sentence.token(candidate);
        if (words.contains(token.lemma())) {
            return true;
        }
        if (candidate > 0 && words.contains(sentence.token(candidate - 1).lemma() + " " + token.lemma())) {
            return true;
        }
        return PACKAGING.contains(token.lemma()) && premodifies(words, candidate);
    }

    /** Nouns that say less than the one before them: a "ceasefire agreement" is a ceasefire. */
    private static final Set<String> PACKAGING = Set.of(
            "agreement",
            "deal",
            "pact",
            "accord",
            "treaty",
            "measure",
            "order",
            "package",
            "shipment",
            "delivery",
            "supply",
            "campaign",
            "process");

    private boolean premodifies(Set<String> words, int head) {
        for (int child : sentence.children(head)) {
            if (child < head && words.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
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
