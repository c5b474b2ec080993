package org.tocsin.store.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/**
 * An article as the store keeps it.
 *
 * @param document its id is the store's: the one it came with for its first version, with {@code ~2}, {@code ~3} behind it for later ones
 * @param origin what stays when the article is edited: its address, else the id it came with
 * @param version 1, 2, ... of one origin
 * @param replacedBy the next version; absent for the current one
 * @param publishedBasis what the day of publication rests on, in lower case
 * @param copyGroup shared by near-duplicates; its own id for a text of its own
 * @param seenAt when it came into the store
 */
public record StoredArticle(
        Document document,
        String origin,
        int version,
        @Nullable DocumentId replacedBy,
        ContentHash hash,
        @Nullable String author,
        @Nullable String publishedBasis,
        DocumentId copyGroup,
        @Nullable String story,
        Instant seenAt) {}
