package org.tocsin.model.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Passage;

/**
 * Loaded words for a party, as "the aggressor country" or "the regime in Tehran".
 *
 * @param sentence index of the sentence
 * @param words the words as they stand
 * @param referent whom they mean, under a neutral name; absent where the article does not tell
 */
public record LoadedTerm(
        int sentence, Passage words, @Nullable Party referent) {}
