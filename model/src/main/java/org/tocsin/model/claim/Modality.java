package org.tocsin.model.claim;

/** What a speaker does with the content. */
public enum Modality {
    /** Puts it forward as so. */
    ASSERTION,
    /** Says that it is not so. */
    DENIAL,
    /** Asks that it be so. */
    DEMAND,
    /** Says that the speaker will do it to somebody's harm. */
    THREAT,
    /** Says that the speaker will do it. */
    PROMISE,
    /** Says that it will be so. */
    PREDICTION,
    /** Says what follows if something else comes first. */
    CONDITION,
    /** Asks whether it is so. */
    QUESTION
}
