package org.tocsin.merge.story;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.merge.copy.Signature;
import org.tocsin.merge.words.Terms;
import org.tocsin.model.text.DocumentId;

/** What the comparison of articles needs of one; its text can be let go. The arrays are shared: do not write to them. */
final class ArticleTraits {
    private final DocumentId id;
    private final @Nullable String outlet;
    private final long[] words;
    private final int[] ages;
    private final int[] days;
    private final Signature signature;
    private final TermsOfArticle terms;

    /**
     * Terms of an article.
     *
     * @param headline stems of the headline with how often they stand in it
     * @param names stems of capitalised words; half weight at the head of a sentence, where any word has a capital
     * @param namePairs neighbouring capitalised words (a full name, a street) and numbers with the word behind them
     */
    record TermsOfArticle(Terms headline, Terms names, Terms namePairs) {}

    ArticleTraits(
            DocumentId id,
            @Nullable String outlet,
            Set<Long> words,
            Set<Integer> ages,
            Set<Integer> days,
            Signature signature,
            TermsOfArticle terms) {
        this.id = id;
        this.outlet = outlet;
        this.words = words.stream().mapToLong(Long::longValue).sorted().toArray();
        this.ages = ages.stream().mapToInt(Integer::intValue).sorted().toArray();
        this.days = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        this.signature = signature;
        this.terms = terms;
    }

    private ArticleTraits(ArticleTraits article, TermsOfArticle terms) {
        this.id = article.id;
        this.outlet = article.outlet;
        this.words = article.words;
        this.ages = article.ages;
        this.days = article.days;
        this.signature = article.signature;
        this.terms = terms;
    }

    /** These traits with other terms. */
    ArticleTraits with(TermsOfArticle newTerms) {
        return new ArticleTraits(this, newTerms);
    }

    DocumentId id() {
        return id;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    /** Stems of headline and text, each once, ascending. */
    long[] words() {
        return words;
    }

    /** Ages of persons in years, ascending. */
    int[] ages() {
        return ages;
    }

    /** The days that the text names and the day of publication, as days since 1970, ascending; empty without a day of publication. */
    int[] days() {
        return days;
    }

    Signature signature() {
        return signature;
    }

    Terms headline() {
        return terms.headline();
    }

    Terms names() {
        return terms.names();
    }

    Terms namePairs() {
        return terms.namePairs();
    }
}
