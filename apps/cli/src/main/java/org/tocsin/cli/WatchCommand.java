package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.Fetcher;
import org.tocsin.acquire.web.Waiting;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.local.feed.WebInputs;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.local.watch.Deliveries;
import org.tocsin.local.watch.MetricsServer;
import org.tocsin.local.watch.Times;
import org.tocsin.local.watch.Watch;
import org.tocsin.local.watch.WatchMetrics;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.view.list.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin watch}: reads the feeds for ever, and rings. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Keeps reading the feeds: what is new is coded, merged and looked over by the alert rules, until Ctrl-C. Every alert is told once: "
                        + "on standard output, and to whom the options name. A feed, a receiver or a full disk that fails is tried again.")
final class WatchCommand implements Callable<Integer> {
    /** So long the end of the process waits for a round to end. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    @Mixin
    StoreOptions place = new StoreOptions();

    @Mixin
    WebOptions web = new WebOptions();

    @Option(
            names = "--feeds",
            paramLabel = "FILE|URL",
            description =
                    "Also follow these feeds: a list of them (OPML), or the address of a list or of one feed. They are remembered. May be repeated.")
    List<String> feeds = List.of();

    @Option(names = "--once", description = "One round, and end: for a scheduler that calls it.")
    boolean isOnce;

    @Option(
            names = "--alerts",
            paramLabel = "FILE",
            description = "Append each alert to this file, a line of JSON each.")
    @Nullable
    Path alerts;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Send each alert to this address (POST, JSON). May be repeated.")
    List<String> webhooks = List.of();

    @Option(names = "--atom", paramLabel = "FILE", description = "Keep the latest alerts in this file as an Atom feed.")
    @Nullable
    Path atom;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Answer /metrics for Prometheus on this port of 127.0.0.1; 0 takes any free one.")
    @Nullable
    Integer metricsPort;

    @Option(
            names = "--fetchers",
            paramLabel = "N",
            description = "Feeds that are asked at a time (default: ${DEFAULT-VALUE}).")
    int fetchers = 8;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that code (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Use the knowledge files of this folder instead of the bundled ones.")
    @Nullable
    Path knowledge;

    @Option(names = "--quiet", description = "Tell nothing but alerts.")
    boolean quiet;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (threads < 1 || fetchers < 1 || web.minutes < 1) {
            err.println("tocsin: --threads, --fetchers and --every must be at least 1");
            return ExitCode.USAGE;
        }
        int followed = follow();
        if (followed == 0) {
            err.println("tocsin: no feed is followed: name some with --feeds, or ingest one");
            return ExitCode.NOTHING;
        }
        WatchMetrics metrics = new WatchMetrics();
        Stop stop = new Stop();
        Watch watch = watch(metrics, stop);
        if (isOnce) {
            try {
                watch.once();
            } finally {
                stop.ended.countDown();
            }
            return ExitCode.DONE;
        }
        try (MetricsServer server = metricsPort == null ? null : MetricsServer.start(metricsPort, metrics)) {
            if (server != null) {
                say("metrics are at http://127.0.0.1:" + server.port() + "/metrics");
            }
            say(followed + (followed == 1 ? " feed is" : " feeds are") + " followed (Ctrl-C ends it)");
            watch.run(() -> !stop.isAsked());
        } finally {
            stop.ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** Takes the feeds of the options up; answers how many are followed in all. */
    private int follow() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Problems problems = new Problems(spec.commandLine().getErr());
        ArticleSink none = new ArticleSink() {
            @Override
            public void article(Article article, String where) {
                throw new IllegalStateException("nothing is read yet");
            }

            @Override
            public void problem(Problem problem) {
                problems.report(problem);
            }
        };
        try (Store store = place.open()) {
            WebInputs inputs = new WebInputs(
                    store,
                    new Fetcher(web.policy(), clock, Waiting.asleep()),
                    new LanguageDetector(),
                    clock,
                    web.every(),
                    Defaults.NONE,
                    none);
            for (String input : feeds) {
                inputs.follow(input);
            }
            return store.read(tables -> tables.feeds().all()).size();
        }
    }

    private Watch watch(WatchMetrics metrics, Stop stop) {
        KnowledgeFiles files = place.knowledge(knowledge);
        List<String> targets = new ArrayList<>(List.of(Deliveries.CONSOLE));
        targets.addAll(webhooks);
        if (alerts != null) {
            targets.add(Deliveries.file(alerts));
        }
        return new Watch(
                place::open,
                new Watch.Tools(
                        Pipeline.of(EnglishAnnotator.load(), files),
                        new ReportMerge(files),
                        new StoryDesk(files),
                        IncidentQuery::ids),
                new Watch.Settings(
                        new Ingest.Settings(threads, 200), web.policy(), web.every(), fetchers, targets, atom),
                new Times(Clock.systemUTC(), System::nanoTime, stop::sleep),
                new Watch.Voices(this::say, this::ring, metrics));
    }

    /** Lets the process, when it is told to end, wait for the round at hand; sleep is cut short. */
    private static final class Stop {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);

        Stop() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "tocsin-stop"));
        }

        private void ask() {
            asked.countDown();
            try {
                // what is not in the store by then is read again next time
                ended.await(LONGEST_ROUND.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
            }
        }

        boolean isAsked() {
            return asked.getCount() == 0;
        }

        void sleep(Duration time) throws InterruptedException {
            asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void say(String line) {
        if (!quiet) {
            PrintWriter err = spec.commandLine().getErr();
            synchronized (err) {
                err.println("tocsin: " + LocalTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS) + " " + line);
                err.flush();
            }
        }
    }

    private void ring(String alert) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(alert);
        out.flush();
    }
}
