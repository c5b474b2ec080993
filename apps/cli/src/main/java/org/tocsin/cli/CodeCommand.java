package org.tocsin.cli;

import org.tocsin.formats.json.EventJson;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code tocsin code}: articles in, events out. Keeps nothing. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints their events: who did what to whom, when, where, how sure, who says so.")
final class CodeCommand extends ArticleCommand {
    @Override
    ArticleRun.Task task(Pipeline pipeline) {
        return new ArticleRun.Task("code", "events", header(), document -> {
            CodedDocument coded = pipeline.code(document);
            return new ArticleRun.Rows(
                    coded.annotated().problems(), coded.events().size(), rows(coded, pipeline.knowledge()));
        });
    }

    private String header() {
        return switch (format) {
            case jsonl -> "";
            case csv -> EventTable.csvHeader();
            case table -> EventTable.tableHeader();
        };
    }

    private String rows(CodedDocument coded, String knowledge) {
        return switch (format) {
            case jsonl -> EventJson.lines(coded, knowledge, Tocsin.ENGINE);
            case csv -> EventTable.csv(coded);
            case table -> EventTable.table(coded);
        };
    }
}
