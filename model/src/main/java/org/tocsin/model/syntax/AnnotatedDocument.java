package org.tocsin.model.syntax;

import java.util.List;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;

/**
 * An article with its sentences.
 *
 * @param problems what of it could not be annotated, e.g. a "sentence" of thousands of words
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<Problem> problems) {
    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }
}
