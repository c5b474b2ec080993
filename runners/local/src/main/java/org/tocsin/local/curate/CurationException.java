package org.tocsin.local.curate;

/** Says why what a person asks for cannot be done, for that person to read. */
public final class CurationException extends RuntimeException {
    public CurationException(String message) {
        super(message);
    }
}
