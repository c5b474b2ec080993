package org.tocsin.code.match;

import java.util.Optional;
import java.util.Set;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventCandidate.Outlook;
import org.tocsin.model.event.EventType;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * What the clause around a deed makes of it: a negated deed is none, "will not" is a refusal, "will" of one's own doing a promise or a
 * threat (PLOVER 0.8: future CONSULT is AGREE), "could" and "if" leave it possible.
 */
public final class Reality {
    private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could", "ca");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "until");
    /** Verbs whose clause is only thought of. */
    private static final Set<String> IMAGINED = Set.of("fear", "worry", "hope", "wish", "doubt", "imagine", "dream");

    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly", "supposedly");
    /** Verbs that in the passive put forward what follows: "is said to have bombed". */
    private static final Set<String> SAID =
            Set.of("say", "report", "allege", "believe", "think", "rumor", "rumour", "claim", "suspect", "understand");

    private static final Set<String> NOBODY = Set.of("no", "neither", "nobody", "none", "nothing");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nor", "neither", "hardly", "barely");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Ontology ontology;
    private final Duties duties;
    private final boolean question;

    public Reality(Sentence sentence, Arguments arguments, Ontology ontology) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.ontology = ontology;
        this.duties = new Duties(sentence, arguments);
        Token last = sentence.token(sentence.size() - 1);
        this.question = last.form().equals("?")
                || sentence.size() > 1
                        && sentence.token(sentence.size() - 2).form().equals("?");
    }

    /** The deed as its clause leaves it; empty where it says that nothing is done. */
    public Optional<Deed> judge(Deed deed) {
        int head = deed.clauseHead();
        boolean denied = isNegated(head) || isNegated(deed.trigger()) && head != deed.trigger();
        Modal modal = modal(head);
        if (denied) {
            return modal == Modal.FUTURE && !deed.composed() ? refused(deed) : Optional.empty();
        }
        if (modal == Modal.FUTURE && !deed.composed() && deed.outlook() == Outlook.REAL && !isImagined(head)) {
            return Optional.of(intended(deed));
        }
        Outlook outlook = deed.outlook();
        if (outlook == Outlook.REAL) {
            if (modal == Modal.POSSIBLE || isConditional(head) || isImagined(head) || question) {
                outlook = Outlook.POSSIBLE;
            } else if (modal == Modal.FUTURE) {
                outlook = Outlook.FUTURE;
            } else if (modal == Modal.OUGHT) {
                outlook = Outlook.DEMANDED;
            } else if (isHearsay(head)) {
                outlook = Outlook.ALLEGED;
            } else if (isPurpose(head) || head == deed.trigger() && isUnderUnreal(head)) {
                outlook = Outlook.POSSIBLE;
            }
        }
        return Optional.of(deed.withAct(deed.act(), outlook, deed.composed()));
    }

    private Optional<Deed> refused(Deed deed) {
        EventType type = deed.act().type();
        if (type == null || !type.isCooperative()) {
            return Optional.empty();
        }
        return ontology.compose(Operator.REFUSE, deed.act()).map(act -> deed.withAct(act, Outlook.REAL, true));
    }

    /** "Will visit" is agreeing to, "will bomb" threatening with it; only somebody's own doing can be either. */
    private Deed intended(Deed deed) {
        Optional<Act> promise = ontology.compose(Operator.INTEND, deed.act());
        Outlook outlook = isConditional(deed.clauseHead()) ? Outlook.POSSIBLE : Outlook.FUTURE;
        if (promise.isEmpty()
                || deed.actors().isEmpty()
                        && deed.act().type() != null
                        && !deed.act().type().isCooperative()) {
            return deed.withAct(deed.act(), outlook, false);
        }
        return deed.withAct(promise.get(), outlook, true);
    }

    /** Whether a clause says what ought to be done: "must reform", "needs to reform", "that Kyiv recognise", "reform is needed". */
    public boolean isDuty(int verb) {
        return !isNegated(verb) && (modal(verb) == Modal.OUGHT || duties.isAt(verb));
    }

    /** "Reportedly bombed", "is said to have bombed". */
    private boolean isHearsay(int head) {
        for (int child : sentence.children(head)) {
            if (sentence.token(child).relation() == Relation.ADVMOD
                    && HEARSAY.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        Token token = sentence.token(head);
        int above = token.relation() == Relation.XCOMP ? token.head() : -1;
        return above >= 0 && SAID.contains(sentence.token(above).lemma()) && arguments.isPassive(above);
    }

    /** "Feared that rebels would attack": a clause that is only thought of. */
    private boolean isImagined(int head) {
        Token token = sentence.token(head);
        return token.relation() == Relation.CCOMP
                && token.head() >= 0
                && IMAGINED.contains(sentence.token(token.head()).lemma());
    }

    private enum Modal {
        NONE,
        FUTURE,
        POSSIBLE,
        OUGHT
    }

    private Modal modal(int head) {
        int verb = head;
        Token token = sentence.token(verb);
        if (!token.isVerb()) {
            int copula = token.head();
            if (copula < 0
                    || !sentence.token(copula).isVerb()
                    || token.relation() != Relation.ACOMP && token.relation() != Relation.ATTR) {
                return Modal.NONE;
            }
            verb = copula;
            token = sentence.token(verb);
        }
        for (int child : sentence.children(verb)) {
            Token aux = sentence.token(child);
            if (aux.relation() == Relation.AUX) {
                String word = aux.lemma();
                if (FUTURE.contains(word) || FUTURE.contains(aux.form())) {
                    return Modal.FUTURE;
                }
                if (word.equals("would") || word.equals("'d") && aux.tag().equals("MD")) {
                    return isPerfect(verb) || isConditional(verb) ? Modal.POSSIBLE : Modal.FUTURE;
                }
                if (POSSIBLE.contains(word)) {
                    return Modal.POSSIBLE;
                }
                if (OUGHT.contains(word)) {
                    return Modal.OUGHT;
                }
            }
        }
        if (token.relation() == Relation.CONJ
                && token.head() >= 0
                && sentence.token(token.head()).isVerb()
                && !arguments.hasOwnSubject(verb)
                && token.tag().equals("VB")) {
            return modal(token.head());
        }
        if (token.relation() == Relation.XCOMP
                && token.head() >= 0
                && sentence.token(token.head()).is("be")) {
            return Modal.FUTURE; // "is to visit"
        }
        if (duties.isOver(verb)) {
            return Modal.OUGHT;
        }
        return Modal.NONE;
    }

    /** "Would have": what did not come about. */
    private boolean isPerfect(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation() == Relation.AUX
                    && sentence.token(child).is("have")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.NEG && !isNotOnly(child)) {
                return true;
            }
            if (child < head
                    && (token.relation() == Relation.ADVMOD || token.relation() == Relation.DET)
                    && NOT.contains(token.lemma())) {
                return true;
            }
            if (token.relation().isSubject() && (NOBODY.contains(token.lemma()) || hasNo(child))) {
                return true;
            }
            if (token.relation() == Relation.DOBJ && (NOBODY.contains(token.lemma()) || hasNo(child))) {
                return true;
            }
        }
        return sharesNegation(head);
    }

    /** "did not visit or call": the negation before the first verb covers the second. */
    private boolean sharesNegation(int head) {
        Token token = sentence.token(head);
        if (token.relation() != Relation.CONJ
                || token.head() < 0
                || arguments.hasOwnSubject(head)
                || !token.tag().equals("VB")) {
            return false;
        }
        for (int child : sentence.children(token.head())) {
            if (sentence.token(child).relation() == Relation.NEG) {
                return !hasContrast(token.head(), head);
            }
        }
        return false;
    }

    private boolean hasContrast(int first, int second) {
        for (int child : sentence.children(first)) {
            if (child < second && sentence.token(child).is("but")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotOnly(int negation) {
        return negation + 1 < sentence.size()
                && Set.of("only", "just", "merely", "simply")
                        .contains(sentence.token(negation + 1).lemma());
    }

    private boolean hasNo(int noun) {
        int determiner = sentence.child(noun, Relation.DET);
        int negation = sentence.child(noun, Relation.NEG);
        return negation >= 0
                || determiner >= 0 && NOBODY.contains(sentence.token(determiner).lemma());
    }

    /** In or below an "if" clause, or the consequence of one. */
    private boolean isConditional(int head) {
        for (int at = head, step = 0;
                at >= 0 && step < 6;
                at = sentence.token(at).head(), step++) {
            for (int child : sentence.children(at)) {
                Token token = sentence.token(child);
                if (token.relation() == Relation.MARK && CONDITIONS.contains(token.lemma())) {
                    return true;
                }
                if (at == head && token.relation() == Relation.ADVCL && hasCondition(child)) {
                    return true;
                }
            }
            Relation relation = sentence.token(at).relation();
            if (relation == Relation.CCOMP || relation == Relation.RELCL) {
                return false;
            }
        }
        return false;
    }

    private boolean hasCondition(int clause) {
        for (int child : sentence.children(clause)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.MARK && (token.is("if") || token.is("unless"))) {
                return true;
            }
        }
        return false;
    }

    /** "launched an operation to detain them": meant, not told as done. */
    private boolean isPurpose(int head) {
        Token token = sentence.token(head);
        if (!token.tag().equals("VB")) {
            return false;
        }
        if (token.relation() == Relation.CONJ && token.head() >= 0 && !arguments.hasOwnSubject(head)) {
            return isPurpose(token.head());
        }
        boolean meant = token.relation() == Relation.ADVCL
                || token.relation() == Relation.ACL
                || token.relation() == Relation.XCOMP;
        return meant
                && sentence.subtree(head).stream()
                        .anyMatch(below -> sentence.token(below).head() == head
                                && sentence.token(below).tag().equals("TO"));
    }

    /** An event noun that a verb is about to bring forth ("will sign an agreement"): no more real than the verb. */
    private boolean isUnderUnreal(int noun) {
        Token token = sentence.token(noun);
        if (token.isVerb() || token.relation() != Relation.DOBJ || token.head() < 0 || isDefinite(noun)) {
            return false;
        }
        int verb = token.head();
        return modal(verb) != Modal.NONE || isNegated(verb) || isPurpose(verb) || isConditional(verb);
    }

    private boolean isDefinite(int noun) {
        int determiner = sentence.child(noun, Relation.DET);
        return determiner >= 0
                        && !sentence.token(determiner).is("a")
                        && !sentence.token(determiner).is("an")
                || sentence.hasChild(noun, Relation.POSS);
    }
}
