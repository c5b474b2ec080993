package org.tocsin.model.text;

/**
 * A stretch of an article's text: 0-based, end-exclusive, in UTF-16 units, as {@link String#substring(int, int)} takes them.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of the span in the text it was cut from. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
