package org.tocsin.workbench;

/** The workbench cannot start; the message says why and what helps. */
public final class WorkbenchException extends RuntimeException {
    public WorkbenchException(String message) {
        super(message);
    }

    public WorkbenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
