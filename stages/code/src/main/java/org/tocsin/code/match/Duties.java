package org.tocsin.code.match;

import java.util.Set;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** What a sentence says ought to be done without "must" or "should": "has to", "is required to", "that they leave", "is needed". */
final class Duties {
    /** Verbs that in the passive put what follows under a duty. */
    private static final Set<String> OBLIGED = Set.of("oblige", "require", "obligate");

    private static final Set<String> NEEDED =
            Set.of("necessary", "needed", "essential", "imperative", "vital", "crucial", "overdue");

    private final Sentence sentence;
    private final Arguments arguments;

    Duties(Sentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** Whether the clause of a verb says what ought to be. */
    boolean isAt(int verb) {
        return leadsOn(verb) || isSubjunctive(verb) || isNeeded(verb);
    }

    /** Whether an infinitive stands under a duty: "needs to leave", "it is time for them to leave". */
    boolean isOver(int verb) {
        Token token = sentence.token(verb);
        if (token.head() < 0 || !arguments.isInfinitive(verb)) {
            return false;
        }
        boolean timely = (token.relation() == Relation.ACL || token.relation() == Relation.RELCL)
                && sentence.token(token.head()).is("time")
                && arguments.hasOwnSubject(verb);
        return timely || token.relation() == Relation.XCOMP && leadsOn(token.head());
    }

    /** "Has to reform", "is required to reform": the verb that puts its infinitive under a duty. */
    private boolean leadsOn(int verb) {
        Token token = sentence.token(verb);
        boolean present = token.is("have") || token.is("need")
                ? token.tag().equals("VBP") || token.tag().equals("VBZ")
                : OBLIGED.contains(token.lemma()) && arguments.isPassive(verb);
        return present && leadsTo(verb);
    }

    private boolean leadsTo(int verb) {
        int infinitive = sentence.child(verb, Relation.XCOMP);
        return infinitive >= 0 && arguments.isInfinitive(infinitive);
    }

    /** "(Insisted) that Kyiv recognise Crimea": a bare form behind "that" is asked for. */
    private boolean isSubjunctive(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.hasChild(verb, Relation.MARK)
                && !sentence.hasChild(verb, Relation.AUX)
                && arguments.hasOwnSubject(verb);
    }

    /** "Reform of the court was needed". */
    private boolean isNeeded(int verb) {
        Token token = sentence.token(verb);
        if (token.is("need")) {
            return arguments.isPassive(verb);
        }
        int predicate = token.is("be") ? sentence.child(verb, Relation.ACOMP) : -1;
        return predicate >= 0 && NEEDED.contains(sentence.token(predicate).lemma());
    }
}
