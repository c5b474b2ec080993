package org.tocsin.model.event;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;

/** An article with its events, in the order of the text. */
public record CodedDocument(AnnotatedDocument annotated, List<Event> events) {
    public CodedDocument {
        events = List.copyOf(events);
    }
}
