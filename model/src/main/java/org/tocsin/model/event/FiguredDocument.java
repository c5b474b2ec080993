package org.tocsin.model.event;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;

/** An article with its figures, in the order of the text. */
public record FiguredDocument(AnnotatedDocument annotated, List<StatedFigure> figures) {
    public FiguredDocument {
        figures = List.copyOf(figures);
    }
}
