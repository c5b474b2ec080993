package org.tocsin.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How well found stories agree with gold ones. B³ (Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998) asks of each article
 * which share of those put with it belongs there, and which share of those that belong was put with it; it flatters articles that stay alone. The
 * pairwise figures ask the same of pairs of articles, and give nothing for those alone.
 */
public record StoryScore(
        double b3Precision, double b3Recall, double b3F1, double pairPrecision, double pairRecall, double pairF1) {

    /**
     * The score of all articles of the gold.
     *
     * @param gold story of each article
     * @param found the same as found; an article that is missing is a story of its own
     */
    public static StoryScore of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Integer> ofGold = new HashMap<>();
        Map<String, Integer> ofFound = new HashMap<>();
        Map<String, Integer> ofBoth = new HashMap<>();
        for (Map.Entry<String, String> entry : gold.entrySet()) {
            String article = entry.getKey();
            String right = entry.getValue();
            String given = found.containsKey(article) ? "given " + found.get(article) : "alone " + article;
            ofGold.merge(right, 1, Integer::sum);
            ofFound.merge(given, 1, Integer::sum);
            ofBoth.merge(right + "\n" + given, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Integer> both : ofBoth.entrySet()) {
            String[] pair = both.getKey().split("\n", 2);
            double squared = (double) both.getValue() * both.getValue();
            recall += squared / ofGold.getOrDefault(pair[0], 1);
            precision += squared / ofFound.getOrDefault(pair[1], 1);
        }
        precision /= Math.max(1, gold.size());
        recall /= Math.max(1, gold.size());
        double right = pairs(ofBoth.values());
        double pairPrecision = ratio(right, pairs(ofFound.values()));
        double pairRecall = ratio(right, pairs(ofGold.values()));
        return new StoryScore(
                precision, recall, f1(precision, recall), pairPrecision, pairRecall, f1(pairPrecision, pairRecall));
    }

    private static double pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double f1(double precision, double recall) {
        return ratio(2 * precision * recall, precision + recall);
    }
}
