package org.tocsin.store.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about a record.
 *
 * @param category the writer's own word to find notes by; absent for none
 * @param changedAt when its words were changed last; when it was made for one that never was
 */
public record Note(
        NoteId id,
        Subject subject,
        @Nullable String category,
        String text,
        String who,
        Instant madeAt,
        Instant changedAt) {}
