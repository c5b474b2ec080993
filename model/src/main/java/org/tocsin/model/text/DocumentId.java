package org.tocsin.model.text;

/** The name an article goes by, unique within its source. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a document id needs at least one letter");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
