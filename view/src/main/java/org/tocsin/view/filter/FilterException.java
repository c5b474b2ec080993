package org.tocsin.view.filter;

/** A key of the filter holds what it cannot hold. */
public final class FilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public FilterException(String key, String detail) {
        super(key + ": " + detail);
        this.key = key;
    }

    /** The key at fault. */
    public String key() {
        return key;
    }
}
