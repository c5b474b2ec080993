package org.tocsin.annotate;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Document;

/**
 * Finds sentences, tokens and their dependency graph. Implementations are safe to share between threads and deterministic: the same text
 * gives the same answer, on any thread.
 */
public interface Annotator {

    /** The sentences of an article; all offsets point into its original text. */
    AnnotatedDocument annotate(Document document);

    /** The graph of one sentence that is already cut into tokens; offsets point into the tokens joined by single spaces. */
    Sentence parse(List<String> forms);
}
