package org.tocsin.cli;

import java.util.stream.Collectors;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Tables;
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
    private static final CsvLines<EventRecord> CSV = new CsvLines<>(Tables.EVENTS);

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
            case csv -> CSV.header();
            case table -> EventTable.header();
        };
    }

    private String rows(CodedDocument coded, String knowledge) {
        return switch (format) {
            case jsonl -> EventJson.lines(coded, knowledge, Pipeline.ENGINE);
            case csv ->
                EventJson.records(coded, knowledge, Pipeline.ENGINE).stream()
                        .map(CSV::line)
                        .collect(Collectors.joining());
            case table -> EventTable.rows(coded);
        };
    }
}
