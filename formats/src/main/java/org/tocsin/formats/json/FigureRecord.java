package org.tocsin.formats.json;

import java.util.List;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.Document;

/** A figure as it is written down: with the article that states it. */
public record FigureRecord(StatedFigure stated, Document document) {
    /** The figures of an article, in the order of its text. */
    public static List<FigureRecord> of(FiguredDocument figured) {
        return figured.figures().stream()
                .map(stated -> new FigureRecord(stated, figured.annotated().document()))
                .toList();
    }
}
