package org.tocsin.cli;

import org.tocsin.model.event.FiguredDocument;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code tocsin figures}: articles in, figures out. Keeps nothing. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints every figure with its sayer, those that belong to no event too. Two sayers are two lines: nothing "
                        + "is averaged, and a part of another figure is marked as one.")
final class FiguresCommand extends ArticleCommand {
    @Override
    ArticleRun.Task task(Pipeline pipeline) {
        return new ArticleRun.Task("figures", "figures", header(), document -> {
            FiguredDocument figured = pipeline.read(document).figured();
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
