package org.tocsin.model.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Token;

/** Says in whose voice the clauses of an article stand, by the grammar of their sentences. */
@FunctionalInterface
public interface Voices {
    /**
     * Who says the clause that a word stands in; null for nobody but the outlet.
     *
     * @param sentence index of the sentence in the article
     * @param word index of the word in the sentence
     */
    @Nullable
    Voice over(int sentence, int word);

    /**
     * A word of saying over a clause.
     *
     * @param speaker head of the speaker's noun phrase in the same sentence, -1 where nobody is named ("is said to")
     * @param cue the word of saying
     */
    record Voice(int speaker, Token cue) {}
}
