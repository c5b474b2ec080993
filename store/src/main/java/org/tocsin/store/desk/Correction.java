package org.tocsin.store.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.text.DocumentId;

/**
 * A field that a person has set. It belongs to the deed at a place of an article, whatever id and fields a machine gives the event there.
 *
 * @param article where the deed is told
 * @param triggerStart where its trigger begins there
 * @param event the event's id when it was corrected, or that of the one that has come in its place
 * @param field by the contract: {@code status}, {@code cameo}, {@code date.start}, {@code actors}; {@link #EXISTENCE} for the whole event
 * @param value as JSON
 * @param machineValue as JSON, what stood there before; absent for nothing
 * @param undoneAt when it was taken back; absent for one that holds
 */
public record Correction(
        String id,
        DocumentId article,
        int triggerStart,
        EventId event,
        String field,
        String value,
        @Nullable String machineValue,
        String who,
        @Nullable String why,
        Instant madeAt,
        @Nullable Instant undoneAt) {
    /** False for an event that a person has deleted; the machine's value is the whole event then. */
    public static final String EXISTENCE = "existence";

    /** Whether it says that there is no such deed. */
    public boolean isDeletion() {
        return field.equals(EXISTENCE) && value.equals("false");
    }

    public boolean holds() {
        return undoneAt == null;
    }
}
