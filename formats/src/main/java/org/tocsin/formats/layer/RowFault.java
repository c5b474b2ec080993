package org.tocsin.formats.layer;

/** Why one row cannot be read: what is wrong in which column. Becomes a problem; the rest of the file is read. */
final class RowFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowFault(String message) {
        super(message);
    }
}
