package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.OrderedRun;
import org.tocsin.pipeline.Pipeline;

/** Runs every article of the input through the pipeline and writes what comes out of it, in the order of the input. */
final class ArticleRun {
    private final InputOptions input;
    private final PrintWriter err;

    ArticleRun(InputOptions input, PrintWriter err) {
        this.input = input;
        this.err = err;
    }

    /**
     * What a command makes of an article.
     *
     * @param verb the command
     * @param found what is counted: events, claims
     * @param header the first line of the output; empty for none
     * @param work from an article to what was found in it
     */
    record Task(String verb, String found, String header, Function<Document, Rows> work) {}

    /** What was found in one article, as lines of the output. */
    record Rows(List<Problem> problems, int count, String lines) {}

    /** Runs the task that is made of the pipeline; answers with the exit code. */
    int run(Function<Pipeline, Task> command) throws IOException {
        if (input.threads < 1) {
            err.println("tocsin: --threads must be at least 1, got " + input.threads);
            return ExitCode.USAGE;
        }
        Problems problems = new Problems(err);
        Task task = command.apply(Pipeline.of(EnglishAnnotator.load(), input.knowledgeFiles()));
        AtomicLong found = new AtomicLong();
        try (OutputStream out = Result.open(input.output);
                Progress progress =
                        Progress.of(task.verb(), task.found(), ArticleReader.size(input.paths), input.quiet, err)) {
            write(out, task.header(), task.found());
            try (OrderedRun<Document, Rows> run = new OrderedRun<>(input.threads, task.work(), rows -> {
                rows.problems().forEach(problems::report);
                found.addAndGet(rows.count());
                write(out, rows.lines(), task.found());
                progress.coded(rows.count());
            })) {
                Articles.read(input, System.in, problems, progress, run::accept);
            }
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return found.get() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }

    /** An article's rows are written in one go, so that a kill leaves whole articles. */
    private static void write(OutputStream out, String rows, String what) {
        try {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException("write " + what, cause);
        }
    }
}
