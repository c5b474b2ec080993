package org.tocsin.merge.story;

/**
 * What speaks for and against two articles being of one story.
 *
 * @param names square root of the cosine of their names, 0 to 1
 * @param namePairs square root of the cosine of their name pairs and figures, 0 to 1
 * @param headline mean share of each headline's words, weighted by rarity, that stand in the other article, 0 to 1
 * @param days ln(1 + days between the nearest days that they name or were published on)
 * @param ages 1 if both give ages of persons and no age is given by both, else 0
 */
public record Likeness(double names, double namePairs, double headline, double days, double ages) {
    /** Distance in days that is taken where an article has no day of publication, and so no day at all. */
    private static final int UNKNOWN_DAYS_APART = 7;

    static Likeness of(ArticleTraits one, ArticleTraits other) {
        double headline = (share(one, other) + share(other, one)) / 2;
        return new Likeness(
                Math.sqrt(one.names().dot(other.names())),
                Math.sqrt(one.namePairs().dot(other.namePairs())),
                headline,
                Math.log1p(daysApart(one.days(), other.days())),
                disagree(one.ages(), other.ages()) ? 1 : 0);
    }

    /** The probability that the two are of one story. */
    double probability(StoryWeights weights) {
        double z = weights.bias()
                + weights.names() * names
                + weights.namePairs() * namePairs
                + weights.headline() * headline
                + weights.days() * days
                + weights.ages() * ages;
        return 1 / (1 + Math.exp(-z));
    }

    /** The weight of one's headline words that stand in the other; headline weights sum to 1. */
    private static double share(ArticleTraits one, ArticleTraits other) {
        long[] terms = one.headline().terms();
        float[] weights = one.headline().weights();
        long[] words = other.words();
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < words.length && words[j] < terms[i]) {
                j++;
            }
            if (j < words.length && words[j] == terms[i]) {
                sum += weights[i];
            }
        }
        return sum;
    }

    private static int daysApart(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return UNKNOWN_DAYS_APART;
        }
        int nearest = Integer.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            nearest = Math.min(nearest, Math.abs(one[i] - other[j]));
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return nearest;
    }

    private static boolean disagree(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return false;
        }
        for (int age : one) {
            if (java.util.Arrays.binarySearch(other, age) >= 0) {
                return false;
            }
        }
        return true;
    }
}
