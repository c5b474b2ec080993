package org.tocsin.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.table.Cells;
import org.tocsin.local.ingest.Recoder;
import org.tocsin.local.ingest.Recoder.Diff;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import picocli.CommandLine.Option;

/** Coding stored articles anew: which, and what comes of it. */
final class Recoding {
    private static final int PORTION = 200;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Only articles published since this day, or that came since then if nobody knows when they were.")
    @Nullable
    LocalDate since;

    @Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet;

    /** How many articles were read, and how many of them changed; events that came, went, and changed. */
    record Counts(int articles, int changed, int fresh, int gone, int other) {
        Counts plus(Diff diff) {
            return new Counts(
                    articles + 1,
                    changed + (diff.isEmpty() ? 0 : 1),
                    fresh + diff.fresh().size(),
                    gone + diff.gone().size(),
                    other + diff.changed().size());
        }

        String line() {
            return String.format(
                    "%,d articles, %,d of them change: %,d events come, %,d go, %,d change",
                    articles, changed, fresh, gone, other);
        }
    }

    /**
     * Codes the articles anew.
     *
     * @param lines where each difference is written, a line an event
     */
    Counts run(
            Store store,
            KnowledgeFiles knowledge,
            Pipeline pipeline,
            boolean writes,
            PrintWriter lines,
            PrintWriter err) {
        Recoder recoder = new Recoder(store, pipeline, new ReportMerge(knowledge), PORTION);
        List<DocumentId> articles = recoder.articles(since);
        Counts[] counts = {new Counts(0, 0, 0, 0, 0)};
        try (Progress progress = Progress.of("recode", "events", articles.size(), quiet, err)) {
            recoder.recode(articles, threads, writes, diff -> {
                counts[0] = counts[0].plus(diff);
                progress.read(1);
                progress.coded(diff.fresh().size());
                print(diff, lines);
            });
        }
        lines.flush();
        return counts[0];
    }

    private static void print(Diff diff, PrintWriter lines) {
        diff.gone().forEach(event -> lines.println("- " + line(event)));
        diff.fresh().forEach(event -> lines.println("+ " + line(event)));
        diff.changed().forEach((old, next) -> {
            lines.println("< " + line(old));
            lines.println("> " + line(next));
        });
    }

    private static String line(EventRecord record) {
        Event event = record.report().event();
        return String.join(
                "\t",
                record.report().article().value(),
                Cells.label(event.status()),
                event.act().cameo() + " " + event.act().plover().map(Enum::name).orElse("statement"),
                parties(event.actors()) + " -> " + parties(event.recipients()),
                event.why().sense(),
                Cells.oneLine(event.sentence().text()));
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }
}
