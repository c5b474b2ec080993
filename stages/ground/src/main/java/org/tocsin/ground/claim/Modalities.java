package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** What a speaker does with the content: what the cue says, or, where it only asserts, what the main verb of the content does. */
final class Modalities {
    private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "\u2019ll", "wo", "'d", "would");
    private static final Set<String> FIRST = Set.of("i", "we");

    private Modalities() {}

    /**
     * @param content the tokens of the content in this sentence
     * @param cue null where the words go on without a cue
     */
    static Modality of(Sentence sentence, BitSet content, @Nullable Cue cue) {
        Modality told = cue == null ? Modality.ASSERTION : cue.modality();
        if (told == Modality.DEMAND && isIndirectQuestion(sentence, content)) {
            return Modality.QUESTION; // "asked whether"
        }
        if (told != Modality.ASSERTION) {
            return told;
        }
        int last = content.length() - 1;
        for (int i = last; i >= 0 && i > last - 3; i--) {
            if (sentence.token(i).form().equals("?")) {
                return Modality.QUESTION;
            }
        }
        int main = mainVerb(sentence, content);
        return main < 0 ? told : ofVerb(sentence, main, told);
    }

    private static boolean isIndirectQuestion(Sentence sentence, BitSet content) {
        int first = content.nextSetBit(0);
        return first >= 0
                && (sentence.token(first).is("whether")
                        || sentence.token(first).is("if")
                        || sentence.token(first).tag().startsWith("W"));
    }

    private static Modality ofVerb(Sentence sentence, int main, Modality told) {
        boolean condition = false;
        @Nullable Modality modal = null;
        for (int child : sentence.children(main)) {
            Token token = sentence.token(child);
            String form = sentence.lower(child);
            if (token.relation() == Relation.ADVCL && startsWithIf(sentence, child)) {
                condition = true;
            } else if (token.relation() == Relation.AUX && DUTY.contains(form) && !isState(sentence, main)) {
                modal = Modality.DEMAND;
            } else if (token.relation() == Relation.AUX && FUTURE.contains(form)) {
                modal = isFirstPerson(sentence, main) && form.startsWith("w") ? Modality.PROMISE : Modality.PREDICTION;
            }
        }
        if (condition) {
            return Modality.CONDITION;
        }
        return modal == null ? told : modal;
    }

    /** "Should not be a reason" judges; "should leave" asks. */
    private static boolean isState(Sentence sentence, int verb) {
        return sentence.token(verb).is("be")
                && (sentence.hasChild(verb, Relation.ATTR) || sentence.hasChild(verb, Relation.ACOMP));
    }

    private static boolean startsWithIf(Sentence sentence, int clause) {
        int mark = sentence.child(clause, Relation.MARK);
        return mark >= 0
                && (sentence.token(mark).is("if") || sentence.token(mark).is("unless"));
    }

    private static boolean isFirstPerson(Sentence sentence, int verb) {
        int subject = sentence.child(verb, Relation.NSUBJ);
        return subject >= 0 && FIRST.contains(sentence.lower(subject));
    }

    /** The first verb whose head lies outside the content. */
    private static int mainVerb(Sentence sentence, BitSet content) {
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean top = token.head() < 0 || !content.get(token.head());
            if (top && token.isVerb()) {
                return i;
            }
        }
        return -1;
    }
}
