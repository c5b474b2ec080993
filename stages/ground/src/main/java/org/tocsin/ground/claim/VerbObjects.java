package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Claims whose cue is a verb and whose content is no clause of its own: "criticized X as", "called for", "angered", "is expected to". */
final class VerbObjects {
    private static final Set<Relation> OBJECTS =
            Set.of(Relation.DOBJ, Relation.OPRD, Relation.XCOMP, Relation.CCOMP, Relation.ATTR, Relation.ACOMP);
    private static final Set<String> PREDICATIVE = Set.of("as", "for", "of", "with", "to", "against", "from", "over");

    private final Sentence sentence;
    private final Arguments arguments;
    private final CueLexicon lexicon;
    private final Sources sources;

    VerbObjects(Sentence sentence, Arguments arguments, CueLexicon lexicon, Sources sources) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    /** With the content behind a preposition: "called for talks". */
    @Nullable
    Utterance prepositional(int verb, List<Cue> cues, boolean passive, BitSet words) {
        for (int child : sentence.children(verb)) {
            Token preposition = sentence.token(child);
            Cue cue = preposition.relation() == Relation.PREP && child > verb && !words.get(child)
                    ? CueLexicon.with(cues, preposition.lemma())
                    : null;
            int object = cue == null ? -1 : objectOf(child);
            boolean blocked =
                    object >= 0 && sentence.hasChild(verb, Relation.DOBJ) && CueLexicon.with(cues, "whom") == null;
            if (cue != null && object >= 0 && !blocked && (!passive || cue.has("passive"))) {
                BitSet content = below(object, words);
                for (int other : sentence.children(verb)) {
                    Relation relation = sentence.token(other).relation();
                    boolean more = relation == Relation.XCOMP || relation == Relation.ADVCL;
                    if (more && other > object && arguments.isInfinitive(other)) {
                        content.or(below(other, words)); // called on them to resign
                    }
                }
                if (cue.name().equals("known") && passiveSubject(verb) >= 0) {
                    content.or(below(passiveSubject(verb), words));
                }
                BitSet cueWords = (BitSet) words.clone();
                cueWords.set(child);
                return sources.utterance(cue, verb, passive, cueWords, content);
            }
        }
        return passive ? null : forClause(verb, cues, words);
    }

    /** "Called for the army to leave": the clause with "for" before its subject. */
    private @Nullable Utterance forClause(int verb, List<Cue> cues, BitSet words) {
        Cue cue = CueLexicon.with(cues, "for");
        if (cue == null) {
            return null;
        }
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            int first = sentence.children(child).length == 0 ? child : sentence.children(child)[0];
            boolean clause = token.relation() == Relation.ADVCL
                    || token.relation() == Relation.CCOMP
                    || token.relation() == Relation.XCOMP;
            if (clause && child > verb && sentence.token(first).is("for") && arguments.isInfinitive(child)) {
                BitSet cueWords = (BitSet) words.clone();
                cueWords.set(first);
                return sources.utterance(cue, verb, false, cueWords, below(child, cueWords));
            }
        }
        return null;
    }

    private int objectOf(int preposition) {
        int object = sentence.child(preposition, Relation.POBJ);
        return object >= 0 ? object : sentence.child(preposition, Relation.PCOMP);
    }

    /** With the content as the object: "condemned the raid", "the raid was condemned". */
    @Nullable
    Utterance object(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "obj");
        if (cue == null) {
            cue = predicate(verb, cues);
        }
        if (cue == null) {
            return null;
        }
        BitSet content = new BitSet();
        int object = sentence.child(verb, Relation.DOBJ);
        if (passive && arguments.preposition(verb, "as") == verb + 1) {
            words.set(verb + 1); // "is seen as"
            content.or(below(objectOf(verb + 1) < 0 ? verb + 1 : objectOf(verb + 1), words));
        }
        if (passive) {
            int subject = passiveSubject(verb);
            if (subject >= 0) {
                content.or(below(subject, words));
            }
        } else if (object >= 0 && !isRelative(object)) {
            content.or(below(object, words));
        } else {
            content.or(relativeObject(verb));
        }
        boolean named = passive ? passiveSubject(verb) >= 0 : !content.isEmpty();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            named |= !passive && child > verb && OBJECTS.contains(token.relation());
            boolean complement = OBJECTS.contains(token.relation())
                    || token.relation() == Relation.PREP && PREDICATIVE.contains(token.lemma());
            if (complement && child > verb && child != object && !words.get(child)) {
                content.or(below(child, words));
            }
        }
        return named ? sources.utterance(cue, verb, passive, words, content) : null;
    }

    /** "Considered him weak", "saw it as a threat": only with the predicate. */
    private @Nullable Cue predicate(int verb, List<Cue> cues) {
        Cue cue = CueLexicon.with(cues, "oprd");
        if (cue == null) {
            return null;
        }
        boolean as = arguments.preposition(verb, "as") > verb;
        return as || sentence.hasChild(verb, Relation.OPRD) ? cue : null;
    }

    /** Of "the plan he denounced" the plan. */
    private BitSet relativeObject(int verb) {
        Token token = sentence.token(verb);
        boolean gap = (token.relation() == Relation.RELCL || token.relation() == Relation.ACL)
                && token.head() >= 0
                && arguments.hasOwnSubject(verb)
                && !isRelative(ownSubject(verb));
        return gap ? Utterance.subtree(sentence, token.head(), i -> i != verb) : new BitSet();
    }

    private int ownSubject(int verb) {
        int subject = sentence.child(verb, Relation.NSUBJ);
        return subject >= 0 ? subject : Math.max(0, passiveSubject(verb));
    }

    private int passiveSubject(int verb) {
        return sentence.child(verb, Relation.NSUBJPASS);
    }

    private boolean isRelative(int i) {
        return sentence.token(i).tag().startsWith("W");
    }

    /** "The deal angered Kyiv": the object feels so about the subject; of "Kyiv was angered by the deal" the subject about the agent. */
    @Nullable
    Utterance experiencer(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "experiencer");
        int object = sentence.child(verb, Relation.DOBJ);
        int feels = passive ? passiveSubject(verb) : object;
        List<Integer> causes = passive ? arguments.agents(verb) : List.of(sources.subject(verb));
        if (cue == null || feels < 0 || causes.isEmpty() || causes.get(0) < 0) {
            return null;
        }
        return sources.utterance(cue, verb, feels, words, below(causes.get(0), words));
    }

    /** With subject and predicate as the content: "the port is expected to reopen". */
    @Nullable
    Utterance whole(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "whole");
        boolean seeming = cue != null && cue.name().equals("appear");
        if (cue == null || !passive && !seeming) {
            return null;
        }
        int subject = seeming ? sentence.child(verb, Relation.NSUBJ) : passiveSubject(verb);
        BitSet content = new BitSet();
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            boolean like = relation == Relation.PREP && sentence.token(child).is("like");
            if (child > verb && (OBJECTS.contains(relation) || seeming && like)) {
                content.or(below(child, words));
            }
        }
        if (content.isEmpty() || seeming && tellsOfSaying(verb)) {
            return null;
        }
        if (subject >= 0 && !sentence.token(subject).is("it")) {
            content.or(below(subject, words));
        }
        int by = passive && !arguments.agents(verb).isEmpty()
                ? arguments.agents(verb).get(0)
                : -1;
        return sources.utterance(cue, verb, by, words, content);
    }

    /** "Seems to support": the cue is "support". */
    private boolean tellsOfSaying(int verb) {
        int complement = sentence.child(verb, Relation.XCOMP);
        return complement >= 0
                && sentence.token(complement).isVerb()
                && !lexicon.verbs(sentence.token(complement).lemma()).isEmpty();
    }

    /** A subtree without the words of the cue. */
    private BitSet below(int top, BitSet words) {
        return Utterance.subtree(sentence, top, i -> !words.get(i));
    }
}
