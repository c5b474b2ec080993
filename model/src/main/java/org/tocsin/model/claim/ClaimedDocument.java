package org.tocsin.model.claim;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;

/** An article with its claims and its loaded words, in the order of the text. */
public record ClaimedDocument(AnnotatedDocument annotated, List<Claim> claims, List<Framing> framings) {
    public ClaimedDocument {
        claims = List.copyOf(claims);
        framings = List.copyOf(framings);
    }
}
