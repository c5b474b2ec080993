package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Claims whose cue is a verb. Here those whose content is a clause: "said that", "vowed to", "..., he said"; {@link VerbObjects} has the others. */
final class VerbCues {
    private final Sentence sentence;
    private final Arguments arguments;
    private final CueLexicon lexicon;
    private final CuePhrase phrase;
    private final Sources sources;
    private final VerbObjects objects;

    VerbCues(Sentence sentence, Arguments arguments, CueLexicon lexicon, CuePhrase phrase, Sources sources) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.phrase = phrase;
        this.sources = sources;
        this.objects = new VerbObjects(sentence, arguments, lexicon, sources);
    }

    /** The claim whose cue is this verb; its content is empty where only a quotation can be it; null for no claim. */
    @Nullable
    Utterance of(int verb) {
        Token token = sentence.token(verb);
        List<Cue> cues = readings(token);
        if (cues.isEmpty() || token.relation().isPremodifier()) {
            return null;
        }
        boolean passive = arguments.isPassive(verb) || isBareParticiple(token);
        BitSet words = phrase.ofVerb(verb);
        Utterance found = clause(verb, cues, passive, words);
        if (found == null) {
            found = objects.prepositional(verb, cues, passive, words);
        }
        if (found == null) {
            found = infinitive(verb, cues, passive, words);
        }
        if (found == null) {
            found = objects.object(verb, cues, passive, words);
        }
        if (found == null) {
            found = objects.experiencer(verb, cues, passive, words);
        }
        if (found == null) {
            found = objects.whole(verb, cues, passive, words);
        }
        return found != null ? found : quotation(verb, cues, passive, words);
    }

    /** Of "laid out" those of the phrasal verb, where the table has it. */
    private List<Cue> readings(Token verb) {
        int particle = sentence.child(verb.index(), Relation.PRT);
        List<Cue> phrasal = particle < 0
                ? List.of()
                : lexicon.verbs(verb.lemma() + " " + sentence.token(particle).lemma());
        return phrasal.isEmpty() ? lexicon.verbs(verb.lemma()) : phrasal;
    }

    /** "Asked about the raid, she said". */
    private boolean isBareParticiple(Token verb) {
        return verb.relation() == Relation.ADVCL
                && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && !arguments.hasOwnSubject(verb.index())
                && !sentence.hasChild(verb.index(), Relation.AUX);
    }

    private @Nullable Utterance clause(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "clause");
        if (cue == null) {
            return null;
        }
        BitSet content = new BitSet();
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation() == Relation.CCOMP && isClause(child, verb)) {
                content.or(below(child, words));
            }
        }
        if (content.isEmpty()) {
            content.or(aroundParenthesis(verb));
        } else if (content.nextSetBit(0) < verb && content.length() <= verb) {
            addLeftParts(verb, content);
        }
        if (content.isEmpty()) {
            return null;
        }
        int behind = sentence.child(verb, Relation.DOBJ);
        boolean inverted = !passive
                && content.length() <= verb
                && behind > verb
                && !arguments.hasOwnSubject(verb)
                && CueLexicon.with(cues, "whom") == null;
        return inverted
                ? sources.utterance(
                        cue, verb, behind, words, content) // "..., reports the agency", as the parser takes it
                : sources.utterance(cue, verb, passive, words, content);
    }

    /** Not the small clause of "want him gone". */
    private boolean isClause(int child, int verb) {
        return child < verb
                || sentence.hasChild(child, Relation.MARK)
                || !sentence.token(child).tag().equals("VB")
                || arguments.isInfinitive(child) && arguments.hasOwnSubject(child)
                || sentence.hasChild(child, Relation.AUX) && !arguments.isInfinitive(child);
    }

    /** "The army, he said, has left"; "the army has left, as the paper reported", "as reported by the paper": the clause around the verb of saying. */
    private BitSet aroundParenthesis(int verb) {
        Token token = sentence.token(verb);
        boolean aside = token.relation() == Relation.PARATAXIS
                || token.relation() == Relation.ADVCL
                        && sentence.children(verb).length > 0
                        && sentence.token(sentence.children(verb)[0]).is("as");
        boolean told = arguments.hasOwnSubject(verb)
                || aside && !arguments.agents(verb).isEmpty();
        if (!aside || token.head() < 0 || !told) {
            return new BitSet();
        }
        return Utterance.subtree(sentence, token.head(), i -> i != verb);
    }

    /** What hangs on the verb of saying but stands before or in the words said: "For Ukraine, this is good, he adds". */
    private void addLeftParts(int verb, BitSet content) {
        int last = content.length() - 1;
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            if (child < last && !relation.isSubject() && relation != Relation.AUX && relation != Relation.NEG) {
                content.or(Utterance.subtree(sentence, child, i -> true));
            }
        }
    }

    private @Nullable Utterance infinitive(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "inf");
        if (cue == null || passive) {
            return null;
        }
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            boolean complement = relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.ADVCL;
            if (complement && child > verb && arguments.isInfinitive(child)) {
                BitSet content = below(child, words);
                int object = sentence.child(verb, Relation.DOBJ);
                if (object >= 0) {
                    content.or(below(object, words));
                }
                return relation == Relation.ADVCL && object < 0
                        ? null
                        : sources.utterance(cue, verb, false, words, content);
            }
        }
        return null;
    }

    private @Nullable Utterance quotation(int verb, List<Cue> cues, boolean passive, BitSet words) {
        Cue cue = CueLexicon.with(cues, "quote");
        return cue == null || passive || sources.subject(verb) < 0
                ? null
                : sources.utterance(cue, verb, false, words, new BitSet());
    }

    /** A subtree without the words of the cue. */
    private BitSet below(int top, BitSet words) {
        return Utterance.subtree(sentence, top, i -> !words.get(i));
    }
}
