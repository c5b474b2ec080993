package org.tocsin.merge.words;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** A sparse vector: terms in ascending order and the weight of each. The arrays are shared: do not write to them. */
public final class Terms {
    private final long[] terms;
    private final float[] weights;

    private Terms(long[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    public long[] terms() {
        return terms;
    }

    public float[] weights() {
        return weights;
    }

    /** The terms of a map. */
    public static Terms of(Map<Long, Float> weightOfTerm) {
        TreeMap<Long, Float> sorted = new TreeMap<>(weightOfTerm);
        long[] terms = new long[sorted.size()];
        float[] weights = new float[sorted.size()];
        int i = 0;
        for (Map.Entry<Long, Float> entry : sorted.entrySet()) {
            terms[i] = entry.getKey();
            weights[i++] = entry.getValue();
        }
        return new Terms(terms, weights);
    }

    public int size() {
        return terms.length;
    }

    /** Without the terms that a rule refuses. */
    public Terms without(LongPredicate refused) {
        int[] kept = IntStream.range(0, terms.length)
                .filter(i -> !refused.test(terms[i]))
                .toArray();
        if (kept.length == terms.length) {
            return this;
        }
        long[] keptTerms = new long[kept.length];
        float[] keptWeights = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptTerms[i] = terms[kept[i]];
            keptWeights[i] = weights[kept[i]];
        }
        return new Terms(keptTerms, keptWeights);
    }

    /** Each weight damped (1 + ln) and times the rarity of its term, the whole at length 1: tf-idf (Salton and Buckley 1988). */
    public Terms tfIdf(Rarity rarity) {
        float[] scaled = new float[terms.length];
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double damped = weights[i] > 1 ? 1 + Math.log(weights[i]) : weights[i];
            scaled[i] = (float) (damped * rarity.of(terms[i]));
            squares += scaled[i] * scaled[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < scaled.length && length > 0; i++) {
            scaled[i] = (float) (scaled[i] / length);
        }
        return new Terms(terms, scaled);
    }

    /** Each weight times the rarity of its term, the sum at 1. */
    public Terms shares(Rarity rarity) {
        float[] scaled = new float[terms.length];
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            scaled[i] = (float) (weights[i] * rarity.of(terms[i]));
            sum += scaled[i];
        }
        for (int i = 0; i < scaled.length && sum > 0; i++) {
            scaled[i] = (float) (scaled[i] / sum);
        }
        return new Terms(terms, scaled);
    }

    /** The sum of products over the terms that both have: the cosine, for vectors of length 1. */
    public double dot(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] < other.terms[j]) {
                i++;
            } else if (terms[i] > other.terms[j]) {
                j++;
            } else {
                sum += weights[i++] * other.weights[j++];
            }
        }
        return sum;
    }

    /** How much a term tells: high for rare ones. */
    @FunctionalInterface
    public interface Rarity {
        double of(long term);
    }
}
