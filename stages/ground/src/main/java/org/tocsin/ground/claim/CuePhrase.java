package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.Set;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** How far a cue reaches: auxiliaries, negation, particles and near adverbs belong to it, "refused to" before it, "in a statement" behind it. */
final class CuePhrase {
    private static final Set<Relation> PARTS = Set.of(Relation.AUX, Relation.AUXPASS, Relation.NEG, Relation.PRT);
    private static final Set<String> MEDIA = Set.of(
            "statement",
            "interview",
            "tweet",
            "email",
            "e-mail",
            "letter",
            "speech",
            "memo",
            "press",
            "post",
            "release");
    private static final int LONGEST_CHAIN = 3;
    private static final int LONGEST_MEDIUM = 7;

    private final Sentence sentence;

    CuePhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The tokens of the cue whose verb this is. */
    BitSet ofVerb(int verb) {
        BitSet words = new BitSet(sentence.size());
        add(verb, words);
        int at = verb;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Token token = sentence.token(at);
            int above = token.head();
            boolean chained = token.relation() == Relation.XCOMP
                    && above >= 0
                    && above < at
                    && sentence.token(above).isVerb()
                    && !sentence.hasChild(above, Relation.DOBJ)
                    && at - above <= LONGEST_CHAIN;
            if (!chained) {
                break;
            }
            add(above, words);
            at = above;
        }
        return words;
    }

    private void add(int verb, BitSet words) {
        words.set(verb);
        for (int child : sentence.children(verb)) {
            if (PARTS.contains(sentence.token(child).relation())) {
                words.set(child);
            } else if (isMedium(child, verb)) {
                words.or(Utterance.subtree(sentence, child, token -> true));
            }
        }
        int first = words.nextSetBit(0);
        for (int i = verb - 1; i >= 0; i--) {
            if (isAdverbOf(i, verb)) {
                words.set(i);
            } else if (i < first || !words.get(i)) {
                break;
            }
        }
        int next = verb + 1;
        while (next < sentence.size() && words.get(next)) {
            next++;
        }
        if (next < sentence.size() && isAdverbOf(next, verb)) {
            words.set(next);
        }
    }

    private boolean isAdverbOf(int i, int verb) {
        Token token = sentence.token(i);
        return token.head() == verb
                && token.relation() == Relation.ADVMOD
                && token.wordClass() == WordClass.ADVERB
                && sentence.children(i).length == 0;
    }

    private boolean isMedium(int child, int verb) {
        Token token = sentence.token(child);
        int object = sentence.child(child, Relation.POBJ);
        return child == verb + 1
                && token.relation() == Relation.PREP
                && object >= 0
                && MEDIA.contains(sentence.token(object).lemma())
                && Utterance.subtree(sentence, child, i -> true).cardinality() <= LONGEST_MEDIUM;
    }
}
