package org.tocsin.ground.claim;

import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;

/** The paragraphs of an article, by the number of each sentence's: a line break before a sentence begins a new one. */
public final class Paragraphs {
    private final int[] numbers;

    public Paragraphs(AnnotatedDocument annotated) {
        String text = annotated.document().text();
        numbers = new int[annotated.sentences().size()];
        int paragraph = 0;
        int end = 0;
        for (Sentence sentence : annotated.sentences()) {
            int start = Math.max(end, sentence.span().start());
            if (sentence.index() > 0 && text.substring(end, start).indexOf('\n') >= 0) {
                paragraph++;
            }
            numbers[sentence.index()] = paragraph;
            end = sentence.span().end();
        }
    }

    /** The paragraph that a sentence stands in. */
    public int of(int sentence) {
        return numbers[sentence];
    }
}
