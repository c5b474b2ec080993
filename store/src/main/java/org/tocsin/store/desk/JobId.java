package org.tocsin.store.desk;

/** Names a job, for ever: 1, 2, ... */
public record JobId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
