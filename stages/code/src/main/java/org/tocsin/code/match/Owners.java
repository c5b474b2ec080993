package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.lexicon.Part;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Who a noun or an adjective belongs to by the grammar: whose deed a noun is, who an adjective is said of. */
final class Owners {
    private final Sentence sentence;
    private final Arguments arguments;
    private final SentenceActors actors;

    Owners(Sentence sentence, Arguments arguments, SentenceActors actors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.actors = actors;
    }

    /** "Russia's", "Israeli", "police", "by rebels": whose deed a noun is. */
    List<Integer> of(Match match) {
        int noun = match.whole();
        int by = arguments.preposition(noun, "by");
        if (by >= 0 && sentence.hasChild(by, Relation.POBJ)) {
            return arguments.withConjuncts(sentence.child(by, Relation.POBJ));
        }
        int possessor = sentence.child(noun, Relation.POSS);
        if (possessor >= 0) {
            return arguments.withConjuncts(possessor);
        }
        List<Integer> found = beforeIt(noun);
        if (!found.isEmpty()) {
            return found;
        }
        boolean ofIsFree = match.sense().frame().parts().stream()
                .noneMatch(part -> part instanceof Part.Preposition preposition
                        && preposition.prepositions().contains("of"));
        int of = ofIsFree ? arguments.preposition(noun, "of") : -1;
        int doer = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
        if (doer >= 0 && actors.partyAt(doer) != null) {
            return arguments.withConjuncts(doer); // "the visit of a delegation"
        }
        Token token = sentence.token(noun);
        boolean predicate = token.relation() == Relation.ATTR
                && token.head() >= 0
                && sentence.token(token.head()).is("be");
        return predicate ? arguments.surfaceSubjects(token.head()) : found; // "Norway is a donor"
    }

    /** "Israeli raid", "police crackdown". */
    private List<Integer> beforeIt(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (child < noun
                    && token.relation().isPremodifier()
                    && (token.isNominal() || !token.entityKind().isEmpty())
                    && actors.partyAt(child) != null
                    && (actors.kinds().isPolity(child) || actors.kinds().isHuman(child))) {
                found.add(child);
            }
        }
        return found;
    }

    /** Who an adjective is said of: the subject of its copula, or the noun that it stands with. */
    List<Integer> bearers(int adjective) {
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
}
