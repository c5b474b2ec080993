package org.tocsin.model.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Event;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/**
 * One article's word that an event happened.
 *
 * @param outlet who published the article
 * @param published day of publication; absent when unknown
 * @param copyGroup name that all wire copies and near-duplicates of one text share; the article's own id for a text of its own
 */
public record Report(
        Event event,
        DocumentId article,
        @Nullable String outlet,
        @Nullable LocalDate published,
        DocumentId copyGroup) {

    /** The report of an article that copies no other. */
    public static Report of(Event event, Document document) {
        return new Report(event, document.id(), document.outlet(), document.published(), document.id());
    }

    /** The same report as one of a group of copies. */
    public Report copyOf(DocumentId group) {
        return new Report(event, article, outlet, published, group);
    }

    public Optional<LocalDate> publicationDay() {
        return Optional.ofNullable(published);
    }
}
