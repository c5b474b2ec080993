package org.tocsin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin figures}: articles in, figures out. Keeps nothing. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints every figure with its sayer, those that belong to no event too. Two sayers are two lines: nothing "
                        + "is averaged, and a part of another figure is marked as one.")
final class FiguresCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (one figure a line, the default), csv or table.")
    Format format = Format.jsonl;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new ArticleRun(input, spec.commandLine().getErr()).run(this::task);
    }

    private ArticleRun.Task task(Pipeline pipeline) {
        return new ArticleRun.Task("figures", "figures", header(), document -> {
            FiguredDocument figured = pipeline.figures(document);
            return new ArticleRun.Rows(
                    figured.annotated().problems(), figured.figures().size(), rows(figured));
        });
    }

    private String header() {
        return switch (format) {
            case jsonl -> "";
            case csv -> FigureTable.csvHeader();
            case table -> FigureTable.tableHeader();
        };
    }

    private String rows(FiguredDocument figured) {
        return switch (format) {
            case jsonl -> FigureJson.lines(figured);
            case csv -> FigureTable.csv(figured);
            case table -> FigureTable.table(figured);
        };
    }
}
