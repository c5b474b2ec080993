package org.tocsin.model.incident;

/** A key that two reports must share to be compared at all: the shuffle key of the merge. */
public record MergeKey(long value) implements Comparable<MergeKey> {
    @Override
    public int compareTo(MergeKey other) {
        return Long.compare(value, other.value);
    }
}
