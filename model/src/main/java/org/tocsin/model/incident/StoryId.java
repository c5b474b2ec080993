package org.tocsin.model.incident;

/** The lasting name of a story: a hash of the id of its earliest article. */
public record StoryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
