package org.tocsin.model.event;

/** How real an event is by its own text. A negated act is no event and has no status. */
public enum Status {
    /** Told as a fact by the outlet; an act of speech is a fact too. */
    ASSERTED,
    /** A speaker says it, the outlet does not. */
    CLAIMED,
    /** Said not to have happened. */
    DENIED,
    /** Asked for, not done. */
    DEMANDED,
    /** Said to come. */
    PREDICTED,
    /** Conditional, or only possible. */
    HYPOTHETICAL,
    /** Old news told to explain the new. */
    BACKGROUND
}
