package org.tocsin.spark.article;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;

/** Makes rows of what reading gives, numbered in the order of the file. */
final class RowSink implements ArticleSink {
    private final String file;
    private final Consumer<Row> rows;
    private long number;

    private RowSink(String file, Consumer<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** A sink for articles that can be coded: English ones with text. All others become problems. */
    static ArticleSink ofEnglish(String file, LanguageDetector detector, Consumer<Row> rows) {
        return new Checked(new EnglishOnly(detector, new RowSink(file, rows)), false);
    }

    @Override
    public void article(Article article, String where) {
        rows.accept(ArticleRows.article(article.document(), file, number++));
    }

    @Override
    public void problem(Problem problem) {
        rows.accept(ArticleRows.problem(problem, file, number++));
    }
}
