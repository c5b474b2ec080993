package org.tocsin.model.event;

/** The lasting name of an event: a content hash in hexadecimal digits. */
public record EventId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
