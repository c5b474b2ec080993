package org.tocsin.merge.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tocsin.merge.words.Terms;

/**
 * Finds the pairs of articles worth scoring: those that share rare names, full names or headline words. An inverted index gives for each term
 * the articles that hold it; each article asks for the terms that weigh most in it, and for terms that many articles hold only around its own
 * days. No article is compared with all others, so a hundred thousand cost minutes.
 */
final class CandidatePairs {
    /** Terms that an article asks for, of each kind. */
    private static final int TERMS_ASKED = 16;
    /** A term that more articles hold is asked for only within {@link #WINDOW_DAYS} of the article. */
    private static final int RARE = 100;

    private static final int WINDOW_DAYS = 10;
    /** Candidates kept of each article, those that share most. */
    private static final int KEPT = 60;

    private final List<ArticleTraits> articles;
    private final Map<Long, int[]> articlesOfTerm;

    /** @param articles with terms at length 1, in an order of their content */
    CandidatePairs(List<ArticleTraits> articles) {
        this.articles = articles;
        this.articlesOfTerm = index(articles);
    }

    /** Pairs (lower index in the high half), ascending, each once. */
    long[] pairs() {
        Set<Long> pairs = new HashSet<>();
        float[] shared = new float[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            for (int candidate : candidates(i, shared)) {
                pairs.add((long) Math.min(i, candidate) << 32 | Math.max(i, candidate));
            }
        }
        return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private int[] candidates(int article, float[] shared) {
        ArticleTraits traits = articles.get(article);
        List<Integer> touched = new ArrayList<>();
        for (Terms terms : List.of(traits.names(), traits.namePairs(), traits.headline())) {
            for (int i : heaviest(terms)) {
                for (int other : near(terms.terms()[i], traits)) {
                    if (other != article) {
                        if (shared[other] == 0) {
                            touched.add(other);
                        }
                        shared[other] += terms.weights()[i] * terms.weights()[i];
                    }
                }
            }
        }
        touched.sort((one, other) ->
                shared[one] != shared[other] ? Float.compare(shared[other], shared[one]) : Integer.compare(one, other));
        int[] kept = touched.stream().limit(KEPT).mapToInt(Integer::intValue).toArray();
        touched.forEach(other -> shared[other] = 0);
        return kept;
    }

    private static int[] heaviest(Terms terms) {
        return IntStream.range(0, terms.size())
                .boxed()
                .sorted((one, other) -> terms.weights()[one] != terms.weights()[other]
                        ? Float.compare(terms.weights()[other], terms.weights()[one])
                        : Long.compare(terms.terms()[one], terms.terms()[other]))
                .limit(TERMS_ASKED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The articles that hold a term; for a common one only those published about the same time. */
    private int[] near(long term, ArticleTraits traits) {
        int[] holders = articlesOfTerm.getOrDefault(term, new int[0]);
        if (holders.length <= RARE) {
            return holders;
        }
        int day = lastDay(traits);
        int from = lowerBound(holders, day - WINDOW_DAYS);
        int to = lowerBound(holders, day + WINDOW_DAYS + 1);
        return to - from > RARE ? new int[0] : Arrays.copyOfRange(holders, from, to);
    }

    private int lowerBound(int[] holders, int day) {
        int low = 0;
        int high = holders.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastDay(articles.get(holders[middle])) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last day an article names is, but for announcements, its day of publication. */
    private static int lastDay(ArticleTraits traits) {
        return traits.days().length == 0 ? 0 : traits.days()[traits.days().length - 1];
    }

    /** Holders of each term, by last day. */
    private static Map<Long, int[]> index(List<ArticleTraits> articles) {
        int[] byDay = IntStream.range(0, articles.size())
                .boxed()
                .sorted((one, other) -> {
                    int order = Integer.compare(lastDay(articles.get(one)), lastDay(articles.get(other)));
                    return order != 0 ? order : Integer.compare(one, other);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        Map<Long, int[]> index = new HashMap<>();
        Map<Long, Integer> sizes = new HashMap<>();
        for (int article : byDay) {
            ArticleTraits traits = articles.get(article);
            long[] terms = Stream.of(traits.names(), traits.namePairs(), traits.headline())
                    .flatMapToLong(kind -> Arrays.stream(kind.terms()))
                    .distinct()
                    .toArray();
            for (long term : terms) {
                int size = sizes.merge(term, 1, Integer::sum);
                int[] holders = index.computeIfAbsent(term, key -> new int[1]);
                if (holders.length < size) {
                    holders = Arrays.copyOf(holders, 2 * holders.length);
                    index.put(term, holders);
                }
                holders[size - 1] = article;
            }
        }
        index.replaceAll((term, holders) -> Arrays.copyOf(holders, sizes.getOrDefault(term, 0)));
        return index;
    }
}
