package org.tocsin.workbench.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.web.FetchPolicy;
import org.tocsin.acquire.web.Waiting;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.local.watch.Times;
import org.tocsin.local.watch.Watch;
import org.tocsin.local.watch.WatchMetrics;
import org.tocsin.model.problem.Problem;
import org.tocsin.store.desk.JobId;
import org.tocsin.view.list.IncidentQuery;

/** Takes articles into the data folder while pages are served: read, coded, merged, watched. */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** Articles of one transaction: few, so that the first are soon there to be seen. */
    private static final int PORTION = 20;

    /** Feeds that are asked at a time. */
    private static final int FETCHERS = 4;

    private final DataFolder data;
    private final Work work;
    private final LanguageDetector detector = new LanguageDetector();

    public Intake(DataFolder data, Work work) {
        this.data = data;
        this.work = work;
    }

    /** Hands articles to a sink. */
    @FunctionalInterface
    public interface Source {
        void into(ArticleSink sink) throws Exception;
    }

    /** Takes files and folders. */
    public JobId read(List<Path> paths) {
        String names = String.join(", ", paths.stream().map(Path::toString).toList());
        return take(names, sink -> {
            ArticleReader reader = new ArticleReader(
                    Defaults.NONE,
                    LocalDate.now(data.clock()),
                    detector,
                    new Checked(new EnglishOnly(detector, sink), false),
                    bytes -> {});
            paths.forEach(reader::readPath);
        });
    }

    /** Asks the feeds that are due and takes what they announce. */
    public JobId readFeeds() {
        return work.start("read feeds", "those that are due", null, progress -> {
            Watch.Tools tools = new Watch.Tools(
                    data.engine().pipeline(), data.merge(), new StoryDesk(data.knowledge()), IncidentQuery::ids);
            Watch.Settings settings = new Watch.Settings(
                    new Ingest.Settings(Runtime.getRuntime().availableProcessors(), PORTION),
                    FetchPolicy.decent(),
                    FeedHealth.EVERY,
                    FETCHERS,
                    List.of(),
                    null);
            Watch.Voices voices = new Watch.Voices(LOG::info, alert -> LOG.info("{}", alert), new WatchMetrics());
            new Watch(data::store, tools, settings, new Times(data.clock(), System::nanoTime, Waiting.asleep()), voices)
                    .round(data.store());
        });
    }

    /**
     * Takes what a source hands on.
     *
     * @param what for the list of jobs
     */
    public JobId take(String what, Source source) {
        return work.start("ingest", what, null, progress -> ingest(source, progress));
    }

    private void ingest(Source source, Work.Progress progress) throws Exception {
        AtomicLong done = new AtomicLong();
        Set<YearMonth> months = new TreeSet<>();
        Ingest.Settings settings = new Ingest.Settings(Runtime.getRuntime().availableProcessors(), PORTION);
        Ingest.Listener listener = new Ingest.Listener() {
            @Override
            public void done(Ingest.Outcome outcome, int events) {
                progress.at(done.incrementAndGet(), null);
            }

            @Override
            public void problem(Problem problem) {
                LOG.info("not read: {}", problem);
            }

            @Override
            public void months(Set<YearMonth> written) {
                months.addAll(written);
            }
        };
        try (Ingest ingest = new Ingest(data.store(), data.engine().pipeline(), data.merge(), settings, listener)) {
            source.into(ingest);
        }
        progress.at(done.get(), done.get());
        new StoryDesk(data.knowledge()).assign(data.store(), months);
        new AlertDesk(data.store(), data.clock(), query -> IncidentQuery.ids(data.store(), query)).run(Set.of());
    }
}
