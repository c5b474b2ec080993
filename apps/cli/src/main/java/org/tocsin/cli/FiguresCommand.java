package org.tocsin.cli;

import java.util.stream.Collectors;
import org.tocsin.formats.json.FigureJson;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Tables;
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
    private static final CsvLines<FigureRecord> CSV = new CsvLines<>(Tables.FIGURES);

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
            case csv -> CSV.header();
            case table -> FigureTable.header();
        };
    }

    private String rows(FiguredDocument figured) {
        return switch (format) {
            case jsonl -> FigureJson.lines(figured);
            case csv -> FigureRecord.of(figured).stream().map(CSV::line).collect(Collectors.joining());
            case table -> FigureTable.rows(figured);
        };
    }
}
