package org.tocsin.model.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Says which sentences of an article are worth a tree. The tree and the names cost three quarters of the parse, and many sentences of the
 * news tell nothing that anybody asks for.
 */
@FunctionalInterface
public interface TreeGate {
    /** Lets every sentence through. */
    TreeGate ALL = (sentence, next) -> true;

    /**
     * Whether a sentence needs a tree.
     *
     * @param sentence its words with tags and lemmas, without names and tree
     * @param next the same of the sentence behind it; null behind the last
     */
    boolean opens(Sentence sentence, @Nullable Sentence next);
}
