package org.tocsin.merge.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.merge.cluster.AverageLink;
import org.tocsin.merge.copy.CopyFinder;
import org.tocsin.merge.story.ArticleTraits.TermsOfArticle;
import org.tocsin.merge.words.StopWords;
import org.tocsin.merge.words.TermCounts;
import org.tocsin.merge.words.TermHash;
import org.tocsin.merge.words.Terms;
import org.tocsin.model.incident.StoryId;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/**
 * Groups articles into stories, one story for each happening. The order of the articles does not matter: they are put into the order of their
 * ids, pairs are scored by a formula of the two and of how rare their words are among all, and clustered by average link.
 *
 * <pre>{@code
 * StoryFinder finder = new StoryFinder(KnowledgeFiles.bundled());
 * Map<DocumentId, StoryId> stories = finder.stories(documents.map(finder::read).toList());
 * }</pre>
 */
public final class StoryFinder {
    /** Articles of a background in which no rare word stands: tempers rarity where few articles are given. */
    private static final int BACKGROUND_ARTICLES = 50;
    /** An outlet with at least this many articles has its boilerplate taken off: terms of more than half of its articles. */
    private static final int FEWEST_FOR_BOILERPLATE = 4;
    /** Less than this is counted as nothing. */
    private static final double LEAST_PROBABILITY = 0.01;

    private final StoryWeights weights;
    private final TraitsReader reader;

    public StoryFinder(KnowledgeFiles files) {
        this.weights = StoryWeights.read(files);
        this.reader = new TraitsReader(StopWords.read(files));
    }

    /** An article as far as stories need it. */
    public static final class ReadArticle {
        private final ArticleTraits traits;
        private final int publishedDay;

        private ReadArticle(ArticleTraits traits, int publishedDay) {
            this.traits = traits;
            this.publishedDay = publishedDay;
        }
    }

    /** Reads one article; safe on any thread. */
    public ReadArticle read(Document document) {
        int day = document.publicationDay()
                .map(published -> (int) published.toEpochDay())
                .orElse(Integer.MAX_VALUE);
        return new ReadArticle(reader.read(document), day);
    }

    /** The story of each article, by article id. Of articles with one id the last counts. */
    public Map<DocumentId, StoryId> stories(Collection<ReadArticle> articles) {
        TreeMap<DocumentId, ReadArticle> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.traits.id(), article));
        List<ArticleTraits> weighted = weigh(withoutBoilerplate(
                byId.values().stream().map(article -> article.traits).toList()));
        int[] clusters = cluster(weighted);
        return name(new ArrayList<>(byId.values()), clusters);
    }

    private int[] cluster(List<ArticleTraits> articles) {
        AverageLink clustering = new AverageLink(articles.size());
        for (long pair : new CandidatePairs(articles).pairs()) {
            int one = (int) (pair >>> 32);
            int other = (int) pair;
            double probability =
                    Likeness.of(articles.get(one), articles.get(other)).probability(weights);
            if (probability >= LEAST_PROBABILITY) {
                clustering.edge(one, other, probability);
            }
        }
        int[] copies = CopyFinder.groups(
                articles.stream().map(ArticleTraits::signature).toList());
        for (int i = 0; i < copies.length; i++) {
            clustering.together(i, copies[i]);
        }
        return clustering.cut(weights.threshold());
    }

    /** A story is named for its earliest article. */
    private static Map<DocumentId, StoryId> name(List<ReadArticle> articles, int[] clusters) {
        Comparator<ReadArticle> byDay = Comparator.comparingInt((ReadArticle article) -> article.publishedDay)
                .thenComparing(article -> article.traits.id());
        Map<Integer, ReadArticle> earliest = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            ReadArticle article = articles.get(i);
            earliest.merge(clusters[i], article, (one, other) -> byDay.compare(one, other) <= 0 ? one : other);
        }
        Map<DocumentId, StoryId> stories = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            ReadArticle first = java.util.Objects.requireNonNull(earliest.get(clusters[i]));
            stories.put(
                    articles.get(i).traits.id(),
                    new StoryId(TermHash.name(first.traits.id().value())));
        }
        return stories;
    }

    /** What stands in most articles of an outlet is the outlet's, not the story's: its name, "sign up for our newsletter". */
    private static List<ArticleTraits> withoutBoilerplate(List<ArticleTraits> articles) {
        Map<String, List<ArticleTraits>> byOutlet = articles.stream()
                .filter(article -> article.outlet() != null)
                .collect(Collectors.groupingBy(article -> String.valueOf(article.outlet())));
        Map<String, Boilerplate> boilerplates = new HashMap<>();
        byOutlet.forEach((outlet, own) -> {
            if (own.size() >= FEWEST_FOR_BOILERPLATE) {
                boilerplates.put(outlet, Boilerplate.of(own));
            }
        });
        return articles.stream()
                .map(article -> article.outlet() == null || !boilerplates.containsKey(article.outlet())
                        ? article
                        : boilerplates.get(article.outlet()).takeOff(article))
                .toList();
    }

    /** The terms that are common to an outlet's articles. */
    private record Boilerplate(TermCounts headline, TermCounts names, TermCounts namePairs, int articles) {
        static Boilerplate of(List<ArticleTraits> articles) {
            return new Boilerplate(
                    count(articles.stream().map(ArticleTraits::headline).toList()),
                    count(articles.stream().map(ArticleTraits::names).toList()),
                    count(articles.stream().map(ArticleTraits::namePairs).toList()),
                    articles.size());
        }

        ArticleTraits takeOff(ArticleTraits article) {
            return article.with(new TermsOfArticle(
                    article.headline().without(term -> isCommon(headline, term)),
                    article.names().without(term -> isCommon(names, term)),
                    article.namePairs().without(term -> isCommon(namePairs, term))));
        }

        private boolean isCommon(TermCounts counts, long term) {
            return 2 * counts.of(term) > articles;
        }
    }

    /** Terms weighted by rarity: names and pairs at length 1, headlines with weights that sum to 1. */
    private static List<ArticleTraits> weigh(List<ArticleTraits> articles) {
        TermCounts words =
                TermCounts.of(articles.stream().map(ArticleTraits::words).toList());
        TermCounts names = count(articles.stream().map(ArticleTraits::names).toList());
        TermCounts namePairs =
                count(articles.stream().map(ArticleTraits::namePairs).toList());
        int total = articles.size();
        return articles.stream()
                .map(article -> article.with(new TermsOfArticle(
                        article.headline().shares(term -> rarity(words, term, total)),
                        article.names().tfIdf(term -> rarity(names, term, total)),
                        article.namePairs().tfIdf(term -> rarity(namePairs, term, total)))))
                .toList();
    }

    private static TermCounts count(List<Terms> terms) {
        return TermCounts.of(terms.stream().map(Terms::terms).toList());
    }

    private static double rarity(TermCounts counts, long term, int articles) {
        return Math.log((articles + BACKGROUND_ARTICLES) / (counts.of(term) + 0.5));
    }
}
