package org.tocsin.model.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether two articles say the same in the same words: SHA-256 of title and text with white space normalised, in hexadecimal. Equal
 * hashes are the same article; an edit gives a new hash under the same address.
 */
public record ContentHash(String value) {
    public static ContentHash of(String title, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(normal(title).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(normal(text).getBytes(StandardCharsets.UTF_8));
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }

    private static String normal(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    @Override
    public String toString() {
        return value;
    }
}
