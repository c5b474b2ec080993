package org.tocsin.code.lexicon;

import java.util.List;
import java.util.Set;
import org.tocsin.model.syntax.WordClass;

/**
 * A sense's schematic clause, e.g. {@code A impose/V sanction|embargo on R}, taken apart.
 *
 * <pre>
 * frame     := item* head item*
 * head      := lemma ("|" lemma)* "/" ("V" | "N" | "J")
 * item      := filler | preposition filler | particle | "'s" | "to" "S" | "that" "S" | "-"
 * filler    := (slot [":" ["!"] class] | word ("|" word)* | "@" class) ["?"]
 * slot      := "A" | "R" | "T" | "S"
 * </pre>
 *
 * <p>{@code -} stands for "no object".
 *
 * @param written as the sense file has it
 * @param headwords lemmas of the words that name the act, each of them on its own
 * @param wordClass VERB, NOUN or ADJECTIVE
 * @param specificity how much the frame asks for: of two that fit, the one that asks for more wins
 */
public record Frame(String written, Set<String> headwords, WordClass wordClass, List<Part> parts, int specificity) {
    public Frame {
        headwords = Set.copyOf(headwords);
        parts = List.copyOf(parts);
    }
}
