package org.tocsin.annotate;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.TreeGate;
import org.tocsin.model.text.Document;

/**
 * Finds sentences, tokens and their dependency graph. Implementations are safe to share between threads and deterministic: the same text
 * gives the same answer, on any thread.
 */
public interface Annotator {

    /** The sentences of an article, all of them parsed; all offsets point into its original text. */
    default AnnotatedDocument annotate(Document document) {
        return annotate(document, TreeGate.ALL);
    }

    /** The same with a tree only for the sentences that the gate lets through; the others have tags and lemmas. */
    AnnotatedDocument annotate(Document document, TreeGate gate);

    /** The graph of one sentence that is already cut into tokens; offsets point into the tokens joined by single spaces. */
    Sentence parse(List<String> forms);
}
