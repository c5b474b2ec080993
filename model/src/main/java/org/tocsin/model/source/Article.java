package org.tocsin.model.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Document;

/**
 * A document with what its source tells about it.
 *
 * @param document the text, with the address that identifies it in {@code url}: the canonical one where the page names it
 * @param author who wrote it, as the source has it; several names are joined by ", "
 * @param published when, and how that is known; absent when the source does not say
 * @param hash the same for the same title and text
 */
public record Article(
        Document document,
        @Nullable String author,
        @Nullable Publication published,
        ContentHash hash) {

    public static Article of(Document document, @Nullable String author, @Nullable Publication published) {
        String title = document.title() == null ? "" : document.title();
        return new Article(document, author, published, ContentHash.of(title, document.text()));
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(published);
    }
}
