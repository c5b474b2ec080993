package org.tocsin.workbench.coding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Compressed;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.input.Reading;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** Makes articles of what comes in by a form: plain text, a page or JSON Lines, gzipped or not. The name of a file is shown and nothing else. */
public final class SubmittedText {
    /** Articles taken from one file. */
    public static final int MOST_ARTICLES = 100;

    private final LanguageDetector detector = new LanguageDetector();
    private final Clock clock;

    public SubmittedText(Clock clock) {
        this.clock = clock;
    }

    /** Articles, and what was wrong with the rest. */
    public record Articles(List<Document> documents, List<Problem> problems) {}

    /** A text as somebody pasted it. */
    public Articles paste(String text, Defaults defaults) {
        return read("the pasted text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), defaults);
    }

    /**
     * The bytes of a file, whatever it is called.
     *
     * @param name what problems call it
     */
    public Articles read(String name, InputStream bytes, Defaults defaults) {
        Collector collector = new Collector(name);
        ArticleSink checks = new Checked(new EnglishOnly(detector, collector), false);
        ArticleReader reader = new ArticleReader(defaults, LocalDate.now(clock), detector, checks, count -> {});
        try {
            readAll(reader, name, bytes);
        } catch (IOException cause) {
            collector.problem(new Problem(Code.UNREADABLE, name, ArticleReader.reason(cause)));
        }
        return collector.articles();
    }

    /** By the name where it tells the format, else by how it begins. */
    private static void readAll(ArticleReader reader, String name, InputStream bytes) throws IOException {
        if (ArticleReader.isReadable(name)) {
            try (Reading reading = reader.open(name, name, bytes)) {
                reading.readAll();
            }
        } else {
            reader.readStandardInput(Compressed.openIfCompressed(bytes));
        }
    }

    /** Keeps the first articles, and calls the input by its own name. */
    private static final class Collector implements ArticleSink {
        private static final String READERS_NAME = "standard input";
        private static final String READERS_ID = "stdin";

        private final String name;
        private final List<Document> documents = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean isFull;

        Collector(String name) {
            this.name = name;
        }

        @Override
        public void article(Article article, String where) {
            if (documents.size() < MOST_ARTICLES) {
                documents.add(named(article.document()));
            } else if (!isFull) {
                isFull = true;
                problems.add(new Problem(
                        Code.TOO_LONG,
                        name,
                        "only its first " + MOST_ARTICLES + " articles are read here; tocsin ingest reads all"));
            }
        }

        /** A text or page has no name of its own: it is called like its file. */
        private Document named(Document read) {
            return new Document(
                    read.id().value().equals(READERS_ID) ? new DocumentId(name) : read.id(),
                    read.text(),
                    read.title(),
                    read.published(),
                    read.outlet(),
                    read.url(),
                    read.language());
        }

        @Override
        public void problem(Problem problem) {
            if (problems.size() < MOST_ARTICLES) {
                problems.add(
                        new Problem(problem.code(), problem.where().replace(READERS_NAME, name), problem.detail()));
            }
        }

        Articles articles() {
            return new Articles(List.copyOf(documents), List.copyOf(problems));
        }
    }
}
