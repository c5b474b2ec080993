package org.tocsin.model.series;

import java.util.Comparator;

/**
 * A directed pair of actors: what the source does to the target.
 *
 * @param source code of an actor: a country (ISO 3166-1 alpha-3), or whatever codes the data use
 */
public record Dyad(String source, String target) implements Comparable<Dyad> {
    private static final Comparator<Dyad> ORDER =
            Comparator.comparing(Dyad::source).thenComparing(Dyad::target);

    public Dyad {
        if (source.isBlank() || target.isBlank()) {
            throw new IllegalArgumentException("a dyad needs two actors: '" + source + "' and '" + target + "'");
        }
        if (source.equals(target)) {
            throw new IllegalArgumentException("a dyad needs two actors, got " + source + " twice");
        }
    }

    /** What the target does to the source. */
    public Dyad reversed() {
        return new Dyad(target, source);
    }

    @Override
    public int compareTo(Dyad other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + "-" + target;
    }
}
