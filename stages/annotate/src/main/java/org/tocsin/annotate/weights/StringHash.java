package org.tocsin.annotate.weights;

/**
 * A 64-bit polynomial hash of UTF-16 units, chosen because the hash of a concatenation follows from the hashes of its parts: features that
 * join several strings are found without building the joined string. All values are taken modulo 2^64.
 *
 * <p>{@code of(s) = s[0] * BASE^(n-1) + ... + s[n-1]}, as in {@link String#hashCode()} but with an odd 64-bit base.
 */
public final class StringHash {
    private static final long BASE = 0x5851F42D4C957F2DL;
    private static final char SEPARATOR = '_';
    private static final long[] POWERS = powers(64);

    private StringHash() {}

    public static long of(CharSequence string) {
        return of(string, 0, string.length());
    }

    /** The hash of the units from {@code from} to {@code to}, exclusive. */
    public static long of(CharSequence string, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = append(hash, string.charAt(i));
        }
        return hash;
    }

    /** The hash of a string with one more unit at its end. */
    public static long append(long hash, char unit) {
        return hash * BASE + unit;
    }

    /** {@code BASE^length}, which {@link #join} and {@link #concat} need of their right part; never 0. */
    public static long power(int length) {
        long power = POWERS[Math.min(length, POWERS.length - 1)];
        for (int i = POWERS.length - 1; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of {@code left + right}. */
    public static long concat(long left, long right, long rightPower) {
        return left * rightPower + right;
    }

    /** The hash of {@code left + "_" + right}. */
    public static long join(long left, long right, long rightPower) {
        return concat(append(left, SEPARATOR), right, rightPower);
    }

    /**
     * The well-mixed key of a string under a kind, such as the number of a feature template: the same string has another key under another
     * kind. The finaliser is that of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
     */
    public static long key(long hash, int kind) {
        long key = hash + (kind + 1) * 0x9E3779B97F4A7C15L;
        key = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        key = (key ^ (key >>> 27)) * 0x94D049BB133111EBL;
        return key ^ (key >>> 31);
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
