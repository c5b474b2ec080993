package org.tocsin.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.ingest.Ingest.Outcome;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.problem.Problem;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin ingest}: articles into the store, coded and merged. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles into the data folder: each is coded once, its events are merged with what is known. The same article twice "
                        + "changes nothing, an edited one becomes a new version. Killed and started again, it goes on where it was.")
final class IngestCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(
            names = "--portion",
            paramLabel = "N",
            description =
                    "Articles written in one transaction (default: ${DEFAULT-VALUE}); a kill loses no more than those.")
    int portion = 200;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (input.threads < 1 || portion < 1) {
            err.println("tocsin: --threads and --portion must be at least 1");
            return ExitCode.USAGE;
        }
        Problems problems = new Problems(err);
        KnowledgeFiles knowledge = input.knowledge == null ? place.knowledge() : input.knowledgeFiles();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<YearMonth> months = new TreeSet<>();
        try (Store store = place.open()) {
            ingest(store, knowledge, problems, outcomes, months, err);
            new StoryDesk(knowledge).assign(store, months);
        }
        print(outcomes, err);
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return outcomes.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private void ingest(
            Store store,
            KnowledgeFiles knowledge,
            Problems problems,
            Map<Outcome, Integer> outcomes,
            Set<YearMonth> months,
            PrintWriter err) {
        try (Progress progress = Progress.of("ingest", "events", ArticleReader.size(input.paths), input.quiet, err);
                Ingest ingest = new Ingest(
                        store,
                        Pipeline.of(EnglishAnnotator.load(), knowledge),
                        new ReportMerge(knowledge),
                        new Ingest.Settings(input.threads, portion),
                        new Ingest.Listener() {
                            @Override
                            public void done(Outcome outcome, int events) {
                                outcomes.merge(outcome, 1, Integer::sum);
                                progress.coded(events);
                            }

                            @Override
                            public void problem(Problem problem) {
                                problems.report(problem);
                            }

                            @Override
                            public void months(Set<YearMonth> written) {
                                months.addAll(written);
                            }
                        })) {
            Articles.readInto(input, System.in, progress, ingest);
        }
    }

    private void print(Map<Outcome, Integer> outcomes, PrintWriter err) {
        if (!input.quiet) {
            err.printf(
                    "%,d articles new, %,d edited, %,d known before%n",
                    outcomes.getOrDefault(Outcome.ADDED, 0),
                    outcomes.getOrDefault(Outcome.EDITED, 0),
                    outcomes.getOrDefault(Outcome.KNOWN, 0));
            err.flush();
        }
    }
}
