package org.tocsin.acquire.input;

import java.util.Optional;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;

/** Lets articles pass that have text, and not more of it than one article can have. */
public final class Checked implements ArticleSink {
    private final ArticleSink next;
    private final boolean headlineSuffices;

    /** @param headlineSuffices whether an article may have a headline and no text */
    public Checked(ArticleSink next, boolean headlineSuffices) {
        this.next = next;
        this.headlineSuffices = headlineSuffices;
    }

    /** What is wrong with the length of an article's text. */
    public static Optional<Problem> fault(Article article, String where) {
        String text = article.document().text();
        if (text.isBlank()) {
            return Optional.of(new Problem(Code.EMPTY, where, "no text in it"));
        }
        return text.length() <= Limits.LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.TOO_LONG,
                        where,
                        text.length() + " characters; more than " + Limits.LONGEST_TEXT + " is not one article"));
    }

    @Override
    public void article(Article article, String where) {
        boolean headed = headlineSuffices && article.document().title() != null;
        Optional<Problem> fault =
                headed && article.document().text().isBlank() ? Optional.empty() : fault(article, where);
        if (fault.isPresent()) {
            next.problem(fault.get());
        } else {
            next.article(article, where);
        }
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }
}
