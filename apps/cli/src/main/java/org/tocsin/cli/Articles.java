package org.tocsin.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.Document;

/** The articles that a command is to work on: English ones with text. All others are named as problems. */
final class Articles {
    private Articles() {}

    /** Reads all inputs in order, folders by name. */
    static void read(
            SourceOptions input,
            InputStream standardInput,
            Problems problems,
            Progress progress,
            Consumer<Document> sink) {
        read(input, standardInput, problems, progress, sink, false);
    }

    /** The same, with articles that have a headline and no text. */
    static void readWithHeadlines(
            SourceOptions input,
            InputStream standardInput,
            Problems problems,
            Progress progress,
            Consumer<Document> sink) {
        read(input, standardInput, problems, progress, sink, true);
    }

    private static void read(
            SourceOptions input,
            InputStream standardInput,
            Problems problems,
            Progress progress,
            Consumer<Document> sink,
            boolean headlineSuffices) {
        ArticleSink articles = new ArticleSink() {
            @Override
            public void article(Article article, String where) {
                sink.accept(article.document());
            }

            @Override
            public void problem(Problem problem) {
                problems.report(problem);
            }
        };
        read(input, standardInput, progress, articles, headlineSuffices);
    }

    private static void read(
            SourceOptions input,
            InputStream standardInput,
            Progress progress,
            ArticleSink sink,
            boolean headlineSuffices) {
        LanguageDetector detector = new LanguageDetector();
        ArticleReader reader = new ArticleReader(
                new Defaults(input.published, input.outlet),
                LocalDate.now(Clock.systemUTC()),
                detector,
                new Checked(new EnglishOnly(detector, sink), headlineSuffices),
                progress::read);
        for (String path : input.paths) {
            if (path.equals("-")) {
                reader.readStandardInput(standardInput);
            } else {
                reader.readPath(Path.of(path));
            }
        }
    }
}
