package org.tocsin.acquire;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;

/** Keeps what reading gives. */
final class Collected implements ArticleSink {
    final List<Article> articles = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void article(Article article, String where) {
        articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem.toString());
    }

    List<String> ids() {
        return articles.stream().map(article -> article.document().id().value()).toList();
    }
}
