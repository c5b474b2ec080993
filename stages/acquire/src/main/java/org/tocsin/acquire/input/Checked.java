package org.tocsin.acquire.input;

import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;

/** Lets articles pass that have text, and not more of it than one article can have. */
public final class Checked implements ArticleSink {
    private final ArticleSink next;

    public Checked(ArticleSink next) {
        this.next = next;
    }

    @Override
    public void article(Article article, String where) {
        int length = article.document().text().length();
        if (article.document().text().isBlank()) {
            next.problem(new Problem(Code.EMPTY, where, "no text in it"));
        } else if (length > Limits.LONGEST_TEXT) {
            next.problem(new Problem(
                    Code.TOO_LONG,
                    where,
                    length + " characters; more than " + Limits.LONGEST_TEXT + " is not one article"));
        } else {
            next.article(article, where);
        }
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }
}
