package org.tocsin.model.syntax;

import org.tocsin.model.text.TextSpan;

/**
 * One word of a sentence with what the annotator found of it.
 *
 * @param index place in the sentence, from 0
 * @param span place in the article's text
 * @param form the word as printed
 * @param lemma its base form in lower case
 * @param tag Penn Treebank tag
 * @param wordClass coarse class of the tag
 * @param head index of the token it depends on, or -1 for a root
 * @param relation how it depends on its head
 * @param entity OntoNotes entity tag in BILOU form, e.g. {@code B-ORG}, or {@code O}
 */
public record Token(
        int index,
        TextSpan span,
        String form,
        String lemma,
        String tag,
        WordClass wordClass,
        int head,
        Relation relation,
        String entity) {

    /** The same word with its place in a tree and its name tag. */
    public Token hangingOn(int newHead, Relation newRelation, String newEntity) {
        return new Token(index, span, form, lemma, tag, wordClass, newHead, newRelation, newEntity);
    }

    public boolean is(String lemmaWanted) {
        return lemma.equals(lemmaWanted);
    }

    public boolean isVerb() {
        return wordClass == WordClass.VERB;
    }

    /** A common noun or a name. */
    public boolean isNominal() {
        return wordClass == WordClass.NOUN || wordClass == WordClass.NAME;
    }

    public boolean isPronoun() {
        return wordClass == WordClass.PRONOUN;
    }

    /** The kind of the named entity the token belongs to, e.g. {@code ORG}; empty for none. */
    public String entityKind() {
        return entity.length() > 2 ? entity.substring(2) : "";
    }
}
