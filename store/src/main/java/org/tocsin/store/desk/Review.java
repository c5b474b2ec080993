package org.tocsin.store.desk;

import java.time.Instant;

/**
 * What a person decided of a record.
 *
 * @param position of the decision among all, from 1
 */
public record Review(long position, Subject subject, Verdict verdict, String who, Instant madeAt) {
    /** What can be decided. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        /** Looked at and put off. */
        LATER,
        /** Of a forecast: what it foretold has happened. */
        CAME_TRUE,
        /** Of a forecast: its time is over and it has not. */
        FAILED
    }
}
