package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.WebArticles;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.FetchPolicy;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Waiting;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin extract}: pages in, articles out, in any language. Keeps nothing. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the articles out of web pages and archives and prints them as JSON Lines: title, text, outlet, author, day of publication "
                    + "and what it rests on, address, language.",
            "PATH may also be a web address. Pipe the result into 'tocsin code -'."
        })
final class ExtractCommand implements Callable<Integer> {
    enum Format {
        jsonl,
        text
    }

    @Mixin
    SourceOptions input = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (one article a line, the default) or text (for reading).")
    Format format = Format.jsonl;

    @Option(
            names = "--allow-private",
            description = "Also fetch from addresses of this machine and of private networks.")
    boolean mayReachPrivate;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems(err);
        long articles;
        List<String> files =
                input.paths.stream().filter(path -> !isAddress(path)).toList();
        try (OutputStream out = Result.open(input.output);
                Progress progress = Progress.of("extract", "articles", ArticleReader.size(files), input.quiet, err)) {
            Printing printing = new Printing(out, problems, progress);
            read(printing, progress);
            articles = printing.articles;
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return articles == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private void read(ArticleSink sink, Progress progress) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        LanguageDetector detector = new LanguageDetector();
        Defaults defaults = new Defaults(input.published, input.outlet);
        ArticleReader files = new ArticleReader(defaults, LocalDate.now(clock), detector, sink, progress::read);
        FetchPolicy policy = FetchPolicy.decent();
        Fetcher fetcher = new Fetcher(mayReachPrivate ? policy.reachingPrivate() : policy, clock, Waiting.asleep());
        WebArticles web = new WebArticles(fetcher, detector, clock, sink);
        for (String path : input.paths) {
            if (path.equals("-")) {
                files.readStandardInput(System.in);
            } else if (isAddress(path)) {
                web.read(path, defaults);
            } else {
                files.readPath(Path.of(path));
            }
        }
    }

    private static boolean isAddress(String path) {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Prints what has text or a title; what has no text is named all the same. */
    private final class Printing implements ArticleSink {
        private final OutputStream out;
        private final Problems problems;
        private final Progress progress;
        private long articles;

        Printing(OutputStream out, Problems problems, Progress progress) {
            this.out = out;
            this.problems = problems;
            this.progress = progress;
        }

        @Override
        public void article(Article article, String where) {
            Optional<Problem> fault = Checked.fault(article, where);
            fault.ifPresent(problems::report);
            if (fault.isPresent() && fault.get().code() != Code.EMPTY) {
                return;
            }
            try {
                out.write(printed(article).getBytes(StandardCharsets.UTF_8));
            } catch (IOException cause) {
                throw new UncheckedIOException("write an article", cause);
            }
            articles++;
            progress.coded(0);
        }

        private String printed(Article article) {
            return switch (format) {
                case jsonl -> ArticleJson.line(article);
                case text ->
                    article.document().title() + "\n\n" + article.document().text() + "\n\n\n";
            };
        }

        @Override
        public void problem(Problem problem) {
            problems.report(problem);
        }
    }
}
