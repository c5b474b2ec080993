package org.tocsin.model.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in. All offsets that later stages give point into {@code text}.
 *
 * @param title headline, where the source keeps it apart from the text
 * @param published day of publication; absent when the source does not give it, and never invented
 * @param outlet who published it
 * @param url where it was published
 * @param language ISO 639-1 code, where the source gives it
 */
public record Document(
        DocumentId id,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language) {

    /** An article of which nothing but the text is known. */
    public static Document of(String id, String text) {
        return new Document(new DocumentId(id), text, null, null, null, null, null);
    }

    public Document published(LocalDate day, String outletName) {
        return new Document(id, text, title, day, outletName, url, language);
    }

    public Optional<LocalDate> publicationDay() {
        return Optional.ofNullable(published);
    }
}
