package org.tocsin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that reads articles and prints what it finds in each. Keeps nothing. */
abstract class ArticleCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (a line for each thing found, the default), csv or table.")
    Format format = Format.jsonl;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new ArticleRun(input, spec.commandLine().getErr()).run(this::task);
    }

    /** What the command makes of an article with the pipeline. */
    abstract ArticleRun.Task task(Pipeline pipeline);
}
