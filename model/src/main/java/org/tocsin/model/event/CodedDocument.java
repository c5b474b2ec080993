package org.tocsin.model.event;

import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;

/** An article with its events and the ties between them that it states, in the order of the text. */
public record CodedDocument(AnnotatedDocument annotated, List<Event> events, List<StatedLink> links) {
    public CodedDocument {
        events = List.copyOf(events);
        links = List.copyOf(links);
    }
}
