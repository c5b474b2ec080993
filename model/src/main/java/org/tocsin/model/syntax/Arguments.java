package org.tocsin.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The logical arguments of the verbs of one sentence. A passive's subject is its object; a verb without a subject of its own borrows one
 * by control ("sought to detain"), coordination, relative or participial attachment.
 *
 * <p>All answers are lists of head tokens, conjuncts included ("arrested [Smith] and [Jones]").
 */
public final class Arguments {
    /** Verbs whose infinitive is done by their subject although they have an object: "promised Kyiv to send tanks". */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "pledge", "vow", "use", "take", "need", "have");
    /** Prepositions whose gerund is done by the object: "accused Iran of arming", "stopped them from leaving". */
    private static final Set<String> OBJECT_GERUND = Set.of("of", "for", "from", "into");

    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final @Nullable List<Integer>[] surfaceSubjects;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Arguments(Sentence sentence) {
        this.sentence = sentence;
        this.surfaceSubjects = new List[sentence.size()];
    }

    /** Who does it: the subject of an active verb, the agent of a passive one. */
    public List<Integer> logicalSubjects(int verb) {
        return isPassive(verb) ? agents(verb) : surfaceSubjects(verb);
    }

    /** Whom or what it is done to. */
    public List<Integer> logicalObjects(int verb) {
        int direct = sentence.child(verb, Relation.DOBJ);
        if (direct >= 0) {
            return isRelativePronoun(direct) ? relativeHead(verb) : withConjuncts(direct);
        }
        if (isPassive(verb)) {
            return surfaceSubjects(verb);
        }
        if (sentence.token(verb).relation() == Relation.RELCL && hasOwnSubject(verb)) {
            return relativeHead(verb);
        }
        int predicate = smallClause(verb);
        return predicate >= 0 ? withConjuncts(ownSubject(predicate)) : sharedObject(verb);
    }

    /** The predicate of "call [him a liar]" or "allow [them to leave]", whose subject is the verb's object; -1 for none. */
    private int smallClause(int verb) {
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            boolean predicate = relation == Relation.OPRD || relation == Relation.CCOMP || relation == Relation.XCOMP;
            if (predicate
                    && child > verb
                    && (!sentence.token(child).isVerb() || isInfinitive(child))
                    && ownSubject(child) >= 0
                    && !sentence.hasChild(child, Relation.MARK)) {
                return child;
            }
        }
        return -1;
    }

    /** The one it is given to: "gave Kyiv tanks", "was given tanks". */
    public List<Integer> datives(int verb) {
        int dative = sentence.child(verb, Relation.DATIVE);
        if (dative >= 0) {
            int object = sentence.child(dative, Relation.POBJ);
            return withConjuncts(object >= 0 ? object : dative);
        }
        return isPassive(verb) && sentence.hasChild(verb, Relation.DOBJ) ? surfaceSubjects(verb) : List.of();
    }

    /** "arrested and deported five men": the object behind the last verb belongs to both. */
    private List<Integer> sharedObject(int verb) {
        for (int child : sentence.children(verb)) {
            if (child > verb
                    && sentence.token(child).relation() == Relation.CONJ
                    && sentence.token(child).isVerb()) {
                int object = sentence.child(child, Relation.DOBJ);
                boolean between = sentence.hasChild(verb, Relation.PREP) || sentence.hasChild(verb, Relation.PRT);
                return object >= 0 && !between && !hasOwnSubject(child) ? withConjuncts(object) : List.of();
            }
        }
        return List.of();
    }

    /** The objects of "by" under a passive verb. */
    public List<Integer> agents(int verb) {
        int by = sentence.child(verb, Relation.AGENT);
        if (by < 0) {
            by = preposition(verb, "by");
        }
        if (by < 0) {
            int head = sentence.token(verb).head();
            boolean shares = sentence.token(verb).relation() == Relation.CONJ && head >= 0 && isPassive(head);
            return shares && !hasOwnSubject(verb) ? agentsOfConjunct(head) : agentsBehind(verb);
        }
        int object = sentence.child(by, Relation.POBJ);
        return object < 0 ? List.of() : withConjuncts(object);
    }

    private List<Integer> agentsOfConjunct(int head) {
        int by = sentence.child(head, Relation.AGENT);
        int object = by < 0 ? -1 : sentence.child(by, Relation.POBJ);
        return object < 0 ? List.of() : withConjuncts(object);
    }

    /** "were beaten and tortured by police": the agent stands at the last verb. */
    private List<Integer> agentsBehind(int verb) {
        for (int child : sentence.children(verb)) {
            if (child > verb
                    && sentence.token(child).relation() == Relation.CONJ
                    && sentence.token(child).tag().equals("VBN")) {
                return agentsOfConjunct(child);
            }
        }
        return List.of();
    }

    /** The subject as it stands, or the one that the grammar lends; empty for none. */
    public List<Integer> surfaceSubjects(int verb) {
        return surfaceSubjects(verb, 0);
    }

    private List<Integer> surfaceSubjects(int verb, int depth) {
        List<Integer> known = surfaceSubjects[verb];
        if (known != null) {
            return known;
        }
        List<Integer> found = depth > DEEPEST ? List.of() : findSurfaceSubjects(verb, depth);
        surfaceSubjects[verb] = found;
        return found;
    }

    private List<Integer> findSurfaceSubjects(int verb, int depth) {
        int own = ownSubject(verb);
        if (own >= 0) {
            return isRelativePronoun(own) ? relativeHead(verb) : withConjuncts(own);
        }
        Token token = sentence.token(verb);
        int head = token.head();
        if (head < 0) {
            return List.of();
        }
        return switch (token.relation()) {
            case CONJ -> isPredicate(head) ? surfaceSubjects(head, depth + 1) : conjunctOfModifier(head);
            case XCOMP, OPRD -> controller(head, depth);
            case ADVCL ->
                token.tag().equals("VB") && isPassive(head)
                        ? agents(head) // "were beaten to force them": by whoever beat them
                        : isPredicate(head) ? surfaceSubjects(head, depth + 1) : List.of();
            case CCOMP, PARATAXIS ->
                isPredicate(head) && (token.relation() != Relation.PARATAXIS)
                        ? surfaceSubjects(head, depth + 1)
                        : List.of();
            case ACL -> token.tag().equals("VB") ? owner(head, depth) : withConjuncts(head);
            case RELCL -> withConjuncts(head);
            case NMOD, AMOD, COMPOUND -> sentence.token(head).isNominal() ? List.of(head) : List.of();
            case PCOMP -> gerundSubject(head, depth);
            default -> List.of();
        };
    }

    private List<Integer> conjunctOfModifier(int head) {
        return sentence.token(head).relation() == Relation.ACL
                ? List.of(sentence.token(head).head())
                : List.of();
    }

    /** Of "forced them to sign" the object, of "sought to sign" the subject. */
    private List<Integer> controller(int head, int depth) {
        if (!isPassive(head) && !SUBJECT_CONTROL.contains(sentence.token(head).lemma())) {
            int object = sentence.child(head, Relation.DOBJ);
            if (object < 0) {
                object = sentence.child(head, Relation.DATIVE);
            }
            if (object >= 0 && !isRelativePronoun(object)) {
                return withConjuncts(object);
            }
            int on = preposition(head, "on"); // called on Iran to stop
            if (on >= 0 && sentence.token(head).is("call") && sentence.hasChild(on, Relation.POBJ)) {
                return withConjuncts(sentence.child(on, Relation.POBJ));
            }
        }
        return surfaceSubjects(head, depth + 1);
    }

    /** Whose "plan to attack" it is: the possessor, or the subject of the verb that has the noun as its object. */
    private List<Integer> owner(int noun, int depth) {
        int possessor = sentence.child(noun, Relation.POSS);
        if (possessor >= 0) {
            return withConjuncts(possessor);
        }
        int verb = sentence.token(noun).head();
        return verb >= 0 && isPredicate(verb) ? surfaceSubjects(verb, depth + 1) : List.of();
    }

    private List<Integer> gerundSubject(int preposition, int depth) {
        int governor = sentence.token(preposition).head();
        if (governor < 0) {
            return List.of();
        }
        if (!isPredicate(governor)) {
            return owner(governor, depth);
        }
        if (OBJECT_GERUND.contains(sentence.token(preposition).lemma())) {
            List<Integer> objects = logicalObjects(governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return surfaceSubjects(governor, depth + 1);
    }

    private int ownSubject(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().isSubject()) {
                return child;
            }
        }
        return -1;
    }

    public boolean hasOwnSubject(int verb) {
        return ownSubject(verb) >= 0;
    }

    /** The noun that a relative clause hangs on. */
    private List<Integer> relativeHead(int verb) {
        int at = verb;
        for (int step = 0; step < DEEPEST && at >= 0; step++) {
            Token token = sentence.token(at);
            if (token.relation() == Relation.RELCL || token.relation() == Relation.ACL) {
                return token.head() < 0 ? List.of() : List.of(token.head());
            }
            at = token.head();
        }
        return List.of();
    }

    private boolean isRelativePronoun(int i) {
        String tag = sentence.token(i).tag();
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    /** Whether a verb is an infinitive with "to". */
    public boolean isInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation() == Relation.AUX
                    && sentence.token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** A verb, or an adjective or noun that is one with its copula. */
    private boolean isPredicate(int i) {
        return sentence.token(i).isVerb() || sentence.token(i).wordClass() == WordClass.ADJECTIVE;
    }

    /** Whether the verb's subject is the one it is done to. */
    public boolean isPassive(int verb) {
        Token token = sentence.token(verb);
        if (!token.tag().equals("VBN") && !token.tag().equals("VBD")) {
            return false;
        }
        if (sentence.hasChild(verb, Relation.AUXPASS) || sentence.hasChild(verb, Relation.NSUBJPASS)) {
            return true;
        }
        if (sentence.hasChild(verb, Relation.AUX) || !token.tag().equals("VBN")) {
            return false;
        }
        if (sentence.hasChild(verb, Relation.DOBJ) && !sentence.hasChild(verb, Relation.AGENT)) {
            return false;
        }
        return switch (token.relation()) {
            case ACL, NMOD, AMOD, COMPOUND, OPRD -> true;
            case ADVCL, XCOMP, RELCL, ROOT, DEP -> !hasOwnSubject(verb);
            case CONJ -> !hasOwnSubject(verb) && token.head() >= 0 && isPassive(token.head());
            default -> false;
        };
    }

    /** The first child preposition with this lemma, or -1. */
    public int preposition(int governor, String lemma) {
        for (int child : sentence.children(governor)) {
            Token token = sentence.token(child);
            if ((token.relation() == Relation.PREP
                            || token.relation() == Relation.AGENT
                            || token.relation() == Relation.DATIVE)
                    && token.is(lemma)) {
                return child;
            }
        }
        return -1;
    }

    /** A noun and the nouns joined to it by "and", "or" or commas. */
    public List<Integer> withConjuncts(int head) {
        List<Integer> found = null;
        for (int child : sentence.children(head)) {
            if (sentence.token(child).relation() == Relation.CONJ
                    && !sentence.token(child).isVerb()) {
                if (found == null) {
                    found = new ArrayList<>();
                    found.add(head);
                }
                found.addAll(withConjuncts(child));
            }
        }
        return found == null ? List.of(head) : found;
    }
}
