package org.tocsin.store.desk;

/** Names a note, for ever: 1, 2, ... A number is never given twice, so links to notes last. */
public record NoteId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
