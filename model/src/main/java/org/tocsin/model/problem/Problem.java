package org.tocsin.model.problem;

import java.util.Locale;

/**
 * A fault in the data: what, where and why. The run goes on with everything else.
 *
 * @param code what kind of fault
 * @param where the file, line or article at fault
 * @param detail why, for a reader
 */
public record Problem(Code code, String where, String detail) {

    /** The kinds of faults an input can have. */
    public enum Code {
        UNREADABLE,
        EMPTY,
        BINARY,
        BAD_ENCODING,
        BAD_JSON,
        BAD_FIELD,
        TOO_LONG,
        NOT_ENGLISH,
        UNKNOWN_FORMAT,
        NOT_CODED
    }

    @Override
    public String toString() {
        return where + ": " + code.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + detail;
    }
}
