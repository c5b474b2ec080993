package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.List;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Finds whose words they are by the grammar of the sentence, and how far the source's noun phrase reaches. */
final class Sources {
    private final Sentence sentence;
    private final Arguments arguments;
    private final CueLexicon lexicon;

    Sources(Sentence sentence, Arguments arguments, CueLexicon lexicon) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /** A claim by the subject of a verb, or by the agent of a passive one. */
    Utterance utterance(Cue cue, int verb, boolean passive, BitSet words, BitSet content) {
        return utterance(cue, verb, passive ? agent(verb) : subject(verb), words, content);
    }

    /** A claim by the noun phrase with this head, or by nobody named where it is -1. */
    Utterance utterance(Cue cue, int head, int speaker, BitSet words, BitSet content) {
        boolean inside = speaker >= 0 && content.get(speaker) || speaker >= 0 && words.get(speaker);
        int named = inside ? -1 : speaker;
        BitSet source = named < 0 ? new BitSet() : phrase(named, words, content);
        BitSet said = (BitSet) content.clone();
        fillUp(said, source, words, cue);
        said.andNot(source);
        said.andNot(words);
        return new Utterance(
                cue, head, named, source, words, said, cue.isReport() && holdsClause(said, cue.isOwnDeed()));
    }

    /** Behind "..., she said" all words up to it are hers, wherever the parser has hung them. */
    private static void fillUp(BitSet said, BitSet source, BitSet words, Cue cue) {
        int cueStart = words.nextSetBit(0);
        int sourceStart = source.isEmpty() ? cueStart : source.nextSetBit(0);
        int start = Math.min(cueStart, sourceStart);
        if (!said.isEmpty() && cue.has("clause") && said.length() <= start) {
            said.set(said.nextSetBit(0), start);
        }
    }

    /** Whether the content is a clause: a verb whose governor lies outside; an infinitive only where the speaker promises it. */
    private boolean holdsClause(BitSet content, boolean infinitives) {
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean top = token.head() < 0 || !content.get(token.head());
            boolean clause = token.isVerb() && token.relation() != Relation.ACL && token.relation() != Relation.RELCL;
            if (top && clause && (infinitives || !arguments.isInfinitive(i))) {
                return true;
            }
        }
        return content.isEmpty();
    }

    private int agent(int verb) {
        List<Integer> agents = arguments.agents(verb);
        return agents.isEmpty() ? -1 : agents.get(0);
    }

    int subject(int verb) {
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            if (relation == Relation.NSUBJ
                    || relation == Relation.CSUBJ && sentence.token(child).isNominal()) {
                return isExpletive(child) ? -1 : child;
            }
        }
        int vocative = sentence.child(verb, Relation.VOCATIVE);
        if (vocative >= 0) {
            return vocative; // how the parser takes "Smith, 41, said" at times
        }
        List<Integer> lent = arguments.surfaceSubjects(verb);
        return lent.isEmpty() || lent.get(0) == verb || isExpletive(lent.get(0)) ? -1 : lent.get(0);
    }

    private boolean isExpletive(int i) {
        Token token = sentence.token(i);
        return token.tag().equals("EX") || token.relation() == Relation.EXPL || token.isVerb();
    }

    /** The whole phrase, with title, apposition and a relative clause that tells of no saying, as far as it is of one piece. */
    private BitSet phrase(int head, BitSet words, BitSet content) {
        BitSet all =
                Utterance.subtree(sentence, head, i -> !words.get(i) && !content.get(i) && !(i > head && isSaying(i)));
        return Utterance.runAround(all, head);
    }

    private boolean isSaying(int i) {
        Token token = sentence.token(i);
        return (token.relation() == Relation.RELCL
                        || token.relation() == Relation.ACL && token.tag().equals("VBG"))
                && !lexicon.verbs(token.lemma()).isEmpty();
    }
}
