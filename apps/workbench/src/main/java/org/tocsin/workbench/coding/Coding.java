package org.tocsin.workbench.coding;

import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.syntax.Sentence;

/** All that the pipeline finds in one article. */
public record Coding(CodedDocument coded, ClaimedDocument claimed, FiguredDocument figured) {

    /** The same without the parse, which is by far the larger part. */
    public CodedArticle article() {
        return new CodedArticle(
                coded.annotated().document(),
                coded.annotated().sentences().stream().map(Sentence::span).toList(),
                coded.events(),
                coded.links(),
                claimed.claims(),
                figured.figures(),
                coded.annotated().problems());
    }
}
