package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Waiting;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.local.feed.WebInputs;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.ingest.Ingest.Outcome;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.series.Alert;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.view.list.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin ingest}: articles into the store, coded and merged. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the data folder: each is coded once, its events are merged with what is known. The same article twice "
                    + "changes nothing, an edited one becomes a new version. Killed and started again, it goes on where it was.",
            "PATH may also be a web address: of a page, of a feed (RSS, Atom) or of a list of feeds (OPML); or a saved feed or list "
                    + "(.opml, .xml, .rss, .atom). Feeds are remembered: asked again they give what is new, and 'tocsin watch' follows them."
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StoreOptions place = new StoreOptions();

    @Mixin
    WebOptions web = new WebOptions();

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
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (input.threads < 1 || portion < 1 || web.minutes < 1) {
            err.println("tocsin: --threads, --portion and --every must be at least 1");
            return ExitCode.USAGE;
        }
        Problems problems = new Problems(err);
        KnowledgeFiles knowledge = place.knowledge(input.knowledge);
        Outcomes outcomes;
        boolean hasHeard;
        try (Store store = place.open();
                Progress progress = Progress.of("ingest", "events", size(), input.quiet, err)) {
            outcomes = new Outcomes(progress, problems);
            Ingest.Settings settings = new Ingest.Settings(input.threads, portion);
            Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), knowledge);
            try (Ingest ingest = new Ingest(store, pipeline, new ReportMerge(knowledge), settings, outcomes)) {
                hasHeard = read(store, ingest, progress);
            }
            new StoryDesk(knowledge).assign(store, outcomes.months);
            List<Alert> alerts =
                    new AlertDesk(store, Clock.systemUTC(), filter -> IncidentQuery.ids(store, filter)).run(Set.of());
            print(outcomes.counts, alerts, err);
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return outcomes.counts.isEmpty() && !hasHeard ? ExitCode.NOTHING : ExitCode.DONE;
    }

    /** Bytes to be read; 0 when that is not known, as of what the web holds. */
    private long size() {
        boolean isAllFiles =
                input.paths.stream().noneMatch(path -> WebInputs.isAddress(path) || WebInputs.isFeedFile(path));
        return isAllFiles ? ArticleReader.size(input.paths) : 0;
    }

    /** Answers whether a feed has answered, which may have no news. */
    private boolean read(Store store, Ingest ingest, Progress progress) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        LanguageDetector detector = new LanguageDetector();
        Defaults defaults = new Defaults(input.published, input.outlet);
        ArticleSink sink = new Checked(new EnglishOnly(detector, ingest), false);
        ArticleReader files = new ArticleReader(defaults, LocalDate.now(clock), detector, sink, progress::read);
        WebInputs pages = new WebInputs(
                store,
                new Fetcher(web.policy(), clock, Waiting.asleep()),
                detector,
                clock,
                web.every(),
                defaults,
                sink);
        for (String path : input.paths) {
            if (path.equals("-")) {
                files.readStandardInput(System.in);
            } else if (WebInputs.isAddress(path)) {
                pages.read(path);
            } else if (WebInputs.isFeedFile(path)) {
                pages.readFile(Path.of(path));
            } else {
                files.readPath(Path.of(path));
            }
        }
        ingest.flush();
        pages.remember();
        return pages.hasHeard();
    }

    private void print(Map<Outcome, Integer> outcomes, List<Alert> alerts, PrintWriter err) {
        alerts.forEach(alert -> err.println("tocsin: alert: " + alert.rule() + ": " + alert.reason()));
        if (!input.quiet) {
            List<String> parts = List.of(
                    outcomes.getOrDefault(Outcome.ADDED, 0) + " articles new",
                    outcomes.getOrDefault(Outcome.EDITED, 0) + " edited",
                    outcomes.getOrDefault(Outcome.KNOWN, 0) + " known before");
            err.println(String.join(", ", parts));
            err.flush();
        }
    }

    /** Counts what became of the articles. */
    private static final class Outcomes implements Ingest.Listener {
        private final Progress progress;
        private final Problems problems;
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final Set<YearMonth> months = new TreeSet<>();

        Outcomes(Progress progress, Problems problems) {
            this.progress = progress;
            this.problems = problems;
        }

        @Override
        public void done(Outcome outcome, int events) {
            counts.merge(outcome, 1, Integer::sum);
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
    }
}
