package org.tocsin.pipeline;

import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.StatedFigure;

/**
 * All that is read in one article.
 *
 * @param coded its events and the links between them
 * @param claims who says what, in the order of the text
 * @param figures every figure with who says it, in the order of the text
 */
public record Reading(CodedDocument coded, List<Claim> claims, List<StatedFigure> figures) {
    public Reading {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /** The article with its claims. */
    public ClaimedDocument claimed() {
        return new ClaimedDocument(coded.annotated(), claims);
    }

    /** The article with its figures. */
    public FiguredDocument figured() {
        return new FiguredDocument(coded.annotated(), figures);
    }
}
