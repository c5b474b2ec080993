package org.tocsin.model.event;

import org.jspecify.annotations.Nullable;

/** Says which party a noun phrase of an article names. */
@FunctionalInterface
public interface Parties {
    /**
     * The party that the noun phrase with this head names by its own words and sentence; null where it names none that is known.
     *
     * @param sentence index of the sentence in the article
     * @param head index of the phrase's head in the sentence
     */
    @Nullable
    Party at(int sentence, int head);
}
