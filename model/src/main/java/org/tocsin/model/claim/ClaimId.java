package org.tocsin.model.claim;

/** The lasting name of a claim: a content hash in hexadecimal digits. */
public record ClaimId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
