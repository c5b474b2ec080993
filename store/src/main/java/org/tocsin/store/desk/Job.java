package org.tocsin.store.desk;

import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Long work, and how far it is.
 *
 * @param verb what is done: {@code ingest}, {@code recode}, ...
 * @param argument to what, as the one who does it reads it
 * @param done how many are done
 * @param total of how many; absent while nobody knows
 * @param message why it failed or stopped; absent while all is well
 * @param tries how often it was started, from 1
 */
public record Job(
        JobId id,
        String verb,
        String argument,
        State state,
        long done,
        @Nullable Long total,
        @Nullable String message,
        int tries,
        Instant startedAt,
        Instant changedAt) {

    /** Where a job stands. */
    public enum State {
        RUNNING,
        /** To go on later: whoever does it sees this between two steps, and waits. */
        PAUSED,
        DONE,
        /** The message says why. It can be tried again. */
        FAILED,
        /** By a person. It can be tried again. */
        STOPPED;

        /** Whether a job in this state can come into the next one. */
        boolean leadsTo(State next) {
            return switch (this) {
                case RUNNING -> next != RUNNING;
                case PAUSED -> next == RUNNING || next == STOPPED || next == FAILED;
                case FAILED, STOPPED -> next == RUNNING;
                case DONE -> false;
            };
        }
    }

    /** From 0 to 1; empty while nobody knows. */
    public OptionalDouble share() {
        return total == null || total == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) done / total));
    }
}
