package org.tocsin.merge.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of words: the same on every machine and in every order of input, so that no dictionary of numbers must be shared. */
public final class TermHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TermHash() {}

    /** 64 bits of a word: FNV-1a (Fowler, Noll and Vo, 1991), mixed. */
    public static long of(String term) {
        long hash = OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** 64 bits of an ordered pair. */
    public static long of(long first, long second) {
        return mix(first * 31 + second);
    }

    /** Spreads every bit of the input over all bits: the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    public static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** A name for lasting ids: the first 16 hexadecimal digits of the SHA-256 of a text. */
    public static String name(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
