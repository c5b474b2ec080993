package org.tocsin.annotate.weights;

/**
 * An open-addressing table from 64-bit keys to ints, held as one {@code long} a slot: the upper half a fingerprint of the key, the lower
 * half the value. The place of a slot and its fingerprint come from different bits of the key, so that a key that is not in the table is
 * taken for another one about once in 2^31 look-ups.
 */
public final class HashTable {
    /** The value of a key that is not in the table; never a value in it. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private final long[] slots;
    private final int mask;

    /** A table over slots that {@link #slotsOf} made. */
    public HashTable(long[] slots) {
        if (Integer.bitCount(slots.length) != 1) {
            throw new IllegalArgumentException("a table of " + slots.length + " slots; want a power of two");
        }
        this.slots = slots;
        mask = slots.length - 1;
    }

    /** The value of a key, or {@link #ABSENT}. */
    public int find(long key) {
        int fingerprint = fingerprint(key);
        for (int place = (int) key & mask; ; place = (place + 1) & mask) {
            long slot = slots[place];
            if ((int) (slot >>> 32) == fingerprint) {
                return (int) slot;
            }
            if (slot == 0) {
                return ABSENT;
            }
        }
    }

    /**
     * Looks up many keys at once: first fetches a slot for each, so that the processor waits for all of them together and not for one after
     * the other.
     *
     * @param keys the first {@code count} are looked up
     * @param fetched scratch space as long as {@code keys}
     * @param values gets the values of the keys that are in the table, in the order of the keys
     * @param from where in {@code values} the first goes
     * @return where in {@code values} the next would go
     */
    public int findAll(long[] keys, int count, long[] fetched, int[] values, int from) {
        for (int i = 0; i < count; i++) {
            fetched[i] = slots[(int) keys[i] & mask];
        }
        int next = from;
        for (int i = 0; i < count; i++) {
            long slot = fetched[i];
            if (slot != 0) {
                int value = (int) (slot >>> 32) == fingerprint(keys[i]) ? (int) slot : find(keys[i]);
                values[next] = value;
                next += value == ABSENT ? 0 : 1;
            }
        }
        return next;
    }

    /**
     * The slots of a table with these keys and values, at most two thirds full.
     *
     * @throws IllegalArgumentException if two keys cannot be told apart, or a value is {@link #ABSENT}
     */
    public static long[] slotsOf(long[] keys, int[] values) {
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length * 3 / 2)) * 2);
        HashTable table = new HashTable(new long[capacity]);
        for (int i = 0; i < keys.length; i++) {
            if (values[i] == ABSENT || table.find(keys[i]) != ABSENT) {
                throw new IllegalArgumentException("entry " + i + " of " + keys.length
                        + (values[i] == ABSENT ? " has the value that means absent" : " has the key of another one"));
            }
            table.put(keys[i], values[i]);
        }
        return table.slots;
    }

    private void put(long key, int value) {
        int place = (int) key & mask;
        while (slots[place] != 0) {
            place = (place + 1) & mask;
        }
        slots[place] = (long) fingerprint(key) << 32 | value & 0xFFFFFFFFL;
    }

    /** Odd, so that no slot in use is 0. */
    private static int fingerprint(long key) {
        return (int) (key >>> 32) | 1;
    }
}
