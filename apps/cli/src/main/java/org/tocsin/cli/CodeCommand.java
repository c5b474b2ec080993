package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin code}: articles in, events out. Keeps nothing. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints their events: who did what to whom, when, where, how sure, who says so.")
final class CodeCommand implements Callable<Integer> {
    enum Format {
        jsonl,
        csv,
        table
    }

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (one event a line, the default), csv or table.")
    Format format = Format.jsonl;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (input.threads < 1) {
            err.println("tocsin: --threads must be at least 1, got " + input.threads);
            return ExitCode.USAGE;
        }
        Problems problems = new Problems(err);
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), files(input));
        AtomicLong events = new AtomicLong();
        try (OutputStream out = Result.open(input);
                Progress progress = Progress.of("code", ArticleReader.size(input.paths), input.quiet, err)) {
            EventJson json = new EventJson(pipeline.knowledge());
            out.write(header().getBytes(StandardCharsets.UTF_8));
            try (OrderedRun<org.tocsin.model.text.Document, CodedDocument> run =
                    new OrderedRun<>(input.threads, pipeline::code, coded -> {
                        coded.annotated().problems().forEach(problems::report);
                        events.addAndGet(coded.events().size());
                        write(out, rows(coded, json));
                        progress.coded(coded.events().size());
                    })) {
                Articles.read(input, System.in, problems, progress, run::accept);
            }
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return events.get() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }

    static KnowledgeFiles files(InputOptions input) {
        return input.knowledge == null ? KnowledgeFiles.bundled() : KnowledgeFiles.in(input.knowledge);
    }

    private String header() {
        return switch (format) {
            case jsonl -> "";
            case csv -> EventTable.csvHeader();
            case table -> EventTable.tableHeader();
        };
    }

    private String rows(CodedDocument coded, EventJson json) {
        return switch (format) {
            case jsonl -> json.lines(coded);
            case csv -> EventTable.csv(coded);
            case table -> EventTable.table(coded);
        };
    }

    /** An article's rows are written in one go, so that a kill leaves whole articles. */
    private static void write(OutputStream out, String rows) {
        try {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException("write events", cause);
        }
    }
}
