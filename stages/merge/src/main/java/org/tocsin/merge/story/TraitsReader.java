package org.tocsin.merge.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.merge.copy.Signature;
import org.tocsin.merge.words.TermHash;
import org.tocsin.merge.words.Terms;
import org.tocsin.merge.words.Word;
import org.tocsin.merge.words.WordReader;
import org.tocsin.model.text.Document;

/** Reads the traits of one article. Pure: safe on any thread. */
final class TraitsReader {
    /** UTF-16 units of the text that are read: what happened stands at the top, old cases and other news further down. */
    private static final int TEXT_READ = 3_000;

    private static final int LONGEST_STAND_IN_HEADLINE = 120;
    private static final int MOST_YEARS_OF_AGE = 110;

    private final Set<String> stopWords;

    TraitsReader(Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
    }

    ArticleTraits read(Document document) {
        String text =
                document.text().substring(0, Math.min(TEXT_READ, document.text().length()));
        String headline = document.title() == null ? firstSentence(text) : document.title();
        List<Word> headlineWords = WordReader.read(headline);
        List<Word> textWords = WordReader.read(text);

        Collector collector = new Collector();
        collector.add(headlineWords, headline, true);
        collector.add(textWords, text, false);
        TreeSet<Integer> ages = new TreeSet<>();
        addAges(headlineWords, headline, ages);
        addAges(textWords, text, ages);
        TreeSet<Integer> days = new TreeSet<>();
        document.publicationDay().ifPresent(published -> {
            days.add((int) published.toEpochDay());
            NamedDays.add(headlineWords, published, days);
            NamedDays.add(textWords, published, days);
        });
        return new ArticleTraits(
                document.id(),
                document.outlet(),
                collector.words,
                ages,
                days,
                Signature.of(WordReader.read(document.text())),
                new ArticleTraits.TermsOfArticle(
                        Terms.of(collector.headline), Terms.of(collector.names), Terms.of(collector.namePairs)));
    }

    private static String firstSentence(String text) {
        String start = text.strip();
        int end = Math.min(LONGEST_STAND_IN_HEADLINE, start.length());
        for (int i = 0; i < end; i++) {
            if (start.charAt(i) == '\n' || start.charAt(i) == '.' && i > 20) {
                return start.substring(0, i);
            }
        }
        return start.substring(0, end);
    }

    /** Sums up words, names and pairs of names. */
    private final class Collector {
        private final TreeSet<Long> words = new TreeSet<>();
        private final Map<Long, Float> headline = new HashMap<>();
        private final Map<Long, Float> names = new HashMap<>();
        private final Map<Long, Float> namePairs = new HashMap<>();

        private void add(List<Word> read, String text, boolean isHeadline) {
            for (int i = 0; i < read.size(); i++) {
                Word word = read.get(i);
                if (!word.isNumber() && !isStopWord(word)) {
                    addWord(word, text, isHeadline);
                }
                if (i > 0) {
                    addPair(read.get(i - 1), word, text);
                }
            }
        }

        private void addWord(Word word, String text, boolean isHeadline) {
            String stem = word.stem();
            if (stem.length() < 2) {
                return;
            }
            long term = TermHash.of(stem);
            words.add(term);
            if (isHeadline) {
                headline.merge(term, 1f, Float::sum);
            }
            if (word.isCapitalised()) {
                float weight = !isHeadline && isAtHeadOfSentence(text, word.start()) ? 0.5f : 1f;
                names.merge(term, weight, Float::sum);
            }
        }

        private void addPair(Word first, Word second, String text) {
            String between = text.substring(first.end(), second.start());
            boolean isName = first.isCapitalised()
                    && second.isCapitalised()
                    && (between.equals(" ") || between.equals(". "))
                    && !isStopWord(first)
                    && !isStopWord(second);
            boolean isFigure = first.isNumber() && !second.isNumber() && (between.equals(" ") || between.equals("-"));
            if (isName || isFigure) {
                long pair = TermHash.of(TermHash.of(first.lower()), TermHash.of(second.stem()));
                namePairs.merge(pair, 1f, Float::sum);
            }
        }
    }

    private boolean isStopWord(Word word) {
        return stopWords.contains(word.lower());
    }

    private static boolean isAtHeadOfSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?\n“\"".indexOf(text.charAt(i)) >= 0;
    }

    /** "34-year-old", "34 years old", "Ann Lee, 34,": the ages of persons. */
    private static void addAges(List<Word> words, String text, Set<Integer> ages) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isNumber() && word.lower().length() <= 3 && word.lower().indexOf('.') < 0) {
                int years = Integer.parseInt(word.lower());
                if (years <= MOST_YEARS_OF_AGE
                        && (isFollowedByYearsOld(words, i) || isSetOffAfterName(words, i, text))) {
                    ages.add(years);
                }
            }
        }
    }

    private static boolean isFollowedByYearsOld(List<Word> words, int i) {
        return i + 2 < words.size()
                && words.get(i + 1).lower().startsWith("year")
                && words.get(i + 2).lower().equals("old");
    }

    private static boolean isSetOffAfterName(List<Word> words, int i, String text) {
        if (i == 0
                || !words.get(i - 1).isCapitalised()
                || NamedDays.isMonth(words.get(i - 1).lower())) {
            return false;
        }
        int end = words.get(i).end();
        return text.substring(words.get(i - 1).end(), words.get(i).start()).equals(", ")
                && (end == text.length() || ",.;".indexOf(text.charAt(end)) >= 0);
    }
}
