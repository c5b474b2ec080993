package org.tocsin.store.desk;

import java.util.Locale;

/**
 * What a note or a review is about.
 *
 * @param id by which the record is found: the id of an event, {@code RUS-AZE} for a dyad, a country for an actor
 */
public record Subject(Kind kind, String id) {
    /** The kinds of records that people say something about. */
    public enum Kind {
        ARTICLE,
        EVENT,
        INCIDENT,
        STORY,
        CLAIM,
        FIGURE,
        FORECAST,
        DYAD,
        ACTOR,
        PLACE,
        OUTLET
    }

    static Subject of(String kind, String id) {
        return new Subject(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id);
    }

    String label() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
