package org.tocsin.model.series;

/** Is it getting worse? */
public enum Arrow {
    WORSE,
    BETTER,
    SAME,
    /** Too few happenings or too little coverage to say. */
    TOO_LITTLE_DATA
}
