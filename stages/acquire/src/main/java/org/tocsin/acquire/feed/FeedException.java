package org.tocsin.acquire.feed;

/** Says that something is no feed, and why. */
public final class FeedException extends RuntimeException {
    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }

    public FeedException(String message) {
        super(message);
    }
}
