package org.tocsin.model.incident;

import org.tocsin.model.event.EventId;

/** A person's word on two events, which no machine undoes. In a list of decisions the newest comes last, and wins over older ones. */
public sealed interface MergeDecision {
    EventId first();

    EventId second();

    /** Both tell of one happening. */
    record Together(EventId first, EventId second) implements MergeDecision {}

    /** They tell of two happenings. */
    record Apart(EventId first, EventId second) implements MergeDecision {}
}
