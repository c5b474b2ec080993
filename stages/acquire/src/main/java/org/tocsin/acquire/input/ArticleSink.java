package org.tocsin.acquire.input;

import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;

/** Takes what reading gives, in the order of the input: articles, and what was wrong with the rest. */
public interface ArticleSink {
    /** Takes an article; {@code where} is the file, line, record or address that it stands in. */
    void article(Article article, String where);

    void problem(Problem problem);
}
