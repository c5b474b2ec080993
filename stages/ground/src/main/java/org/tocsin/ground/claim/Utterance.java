package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.tocsin.model.syntax.Sentence;

/**
 * A cue of one sentence with its source and its content, by token.
 *
 * @param head the token that is the cue's head
 * @param speaker head of the source's noun phrase, -1 where the sentence names none
 * @param source all tokens of the source
 * @param words all tokens of the cue
 * @param content the tokens of what is said; may be empty, where it stands in other sentences
 * @param reports whether the content is a clause that is told, not a thing that is spoken of
 */
record Utterance(Cue cue, int head, int speaker, BitSet source, BitSet words, BitSet content, boolean reports) {

    Utterance withContent(BitSet tokens) {
        return new Utterance(cue, head, speaker, source, words, tokens, reports);
    }

    /** The same words by the speaker of another claim. */
    Utterance by(Utterance other) {
        return new Utterance(cue, head, other.speaker, other.source, words, content, reports);
    }

    /** The tokens of a subtree that a test lets in, with all that hangs on a token left out gone too. */
    static BitSet subtree(Sentence sentence, int top, IntPredicate enters) {
        BitSet found = new BitSet(sentence.size());
        collect(sentence, top, enters, found);
        return found;
    }

    private static void collect(Sentence sentence, int at, IntPredicate enters, BitSet found) {
        if (found.get(at) || !enters.test(at)) {
            return;
        }
        found.set(at);
        for (int child : sentence.children(at)) {
            collect(sentence, child, enters, found);
        }
    }

    /** The unbroken run of a set's tokens around one of them. */
    static BitSet runAround(BitSet tokens, int inside) {
        BitSet run = new BitSet();
        if (tokens.get(inside)) {
            run.set(tokens.previousClearBit(inside) + 1, tokens.nextClearBit(inside));
        }
        return run;
    }
}
