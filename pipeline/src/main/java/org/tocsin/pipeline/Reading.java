package org.tocsin.pipeline;

import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.StatedFigure;

/**
 * All that is read in one article.
 *
 * @param coded its events and the links between them
 * @param claims who says what, in the order of the text
 * @param framings its loaded words, whom they mean and whose they are
 * @param figures every figure with who says it, in the order of the text
 */
public record Reading(CodedDocument coded, List<Claim> claims, List<Framing> framings, List<StatedFigure> figures) {
    public Reading {
        claims = List.copyOf(claims);
        framings = List.copyOf(framings);
        figures = List.copyOf(figures);
    }

    /** The article with its claims and loaded words. */
    public ClaimedDocument claimed() {
        return new ClaimedDocument(coded.annotated(), claims, framings);
    }

    /** The article with its figures. */
    public FiguredDocument figured() {
        return new FiguredDocument(coded.annotated(), figures);
    }
}
