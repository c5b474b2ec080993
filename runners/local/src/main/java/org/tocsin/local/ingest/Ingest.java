package org.tocsin.local.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.local.ingest.ArticleCoder.Arrival;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.pipeline.OrderedRun;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.store.Tables;

/**
 * Takes articles, codes those that the store does not know on several threads, and writes them in portions, each in one transaction: an article is
 * there with all that is in it and all that follows from it, or not at all. To be told the same again changes nothing, so whoever is killed
 * starts over. To be used by one thread; to be closed, which writes what is left.
 */
public final class Ingest implements ArticleSink, AutoCloseable {
    private final Store store;
    private final ArticleCoder coder;
    private final ArticleWriter writer;
    private final Settings settings;
    private final Listener listener;
    private final OrderedRun<Arrival, Coded> run;
    private final List<Coded> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long waitingCharacters;
    /** By the store's clock, when it was last written. */
    private LocalDate today = LocalDate.EPOCH;

    /**
     * How to ingest.
     *
     * @param threads that code
     * @param portion articles of one transaction
     */
    public record Settings(int threads, int portion) {
        /** Longer texts make a portion full before it has its number of articles. */
        private static final long MOST_CHARACTERS = 4_000_000;

        public Settings {
            if (threads < 1 || portion < 1) {
                throw new IllegalArgumentException("threads and portion must be at least 1");
            }
        }
    }

    /** Is told what becomes of what. */
    public interface Listener {
        /** An article is done with: it is in the store, or was there. */
        void done(Outcome outcome, int events);

        /** Something could not be read. It is kept in the store, too. */
        void problem(Problem problem);

        /** Articles of these months have been written: their stories may be others. */
        void months(Set<YearMonth> written);
    }

    /** What became of an article. */
    public enum Outcome {
        ADDED,
        /** A new version of an article that the store had. */
        EDITED,
        /** The store had it. */
        KNOWN,
        NOT_CODED
    }

    /** @param merge as the pipeline's knowledge has it */
    public Ingest(Store store, Pipeline pipeline, ReportMerge merge, Settings settings, Listener listener) {
        this(
                store,
                new ArticleCoder(store, pipeline::read),
                new ArticleWriter(merge, new CorrectionKeeper(pipeline::scored), pipeline.knowledge()),
                settings,
                listener);
    }

    Ingest(Store store, ArticleCoder coder, ArticleWriter writer, Settings settings, Listener listener) {
        this.store = store;
        this.coder = coder;
        this.writer = writer;
        this.settings = settings;
        this.listener = listener;
        this.run = new OrderedRun<>(settings.threads(), coder::code, this::take);
    }

    @Override
    public void article(Article article, String where) {
        run.accept(new Arrival(article, where));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
        listener.problem(problem);
    }

    private void take(Coded coded) {
        waiting.add(coded);
        if (coded.fault() != null) {
            problem(coded.fault());
        }
        waitingCharacters += coded.article().document().text().length();
        if (waiting.size() >= settings.portion() || waitingCharacters >= Settings.MOST_CHARACTERS) {
            write();
        }
    }

    /** Writes all that has been taken so far. */
    public void flush() {
        run.drain();
        write();
    }

    @Override
    public void close() {
        run.close();
        write();
    }

    private void write() {
        if (!problems.isEmpty() || waiting.stream().anyMatch(coded -> coded.reading() != null)) {
            List<Coded> written = store.write(tables -> {
                today = LocalDate.ofInstant(tables.now(), ZoneOffset.UTC);
                return write(tables);
            });
            waiting.clear();
            waiting.addAll(written);
        }
        waiting.forEach(this::tell);
        Set<YearMonth> months = waiting.stream()
                .filter(coded -> coded.reading() != null)
                .map(this::month)
                .collect(Collectors.toSet());
        if (!months.isEmpty()) {
            listener.months(months);
        }
        waiting.clear();
        problems.clear();
        waitingCharacters = 0;
    }

    /** Writes in rounds: of two versions of one article the second one is planned when the first one is there. */
    private List<Coded> write(Tables tables) {
        List<Coded> done = new ArrayList<>();
        List<Coded> left = List.copyOf(waiting);
        while (!left.isEmpty()) {
            Set<String> taken = new HashSet<>();
            List<Coded> round = new ArrayList<>();
            List<Coded> later = new ArrayList<>();
            for (Coded coded : left) {
                Set<String> marks = marks(coded);
                boolean isFirst = marks.stream().noneMatch(taken::contains);
                taken.addAll(marks);
                if (!isFirst) {
                    later.add(coded);
                } else if (coded.reading() == null) {
                    done.add(coded);
                } else {
                    round.add(replan(tables, coded));
                }
            }
            done.addAll(round);
            List<Coded> fresh =
                    round.stream().filter(coded -> coded.reading() != null).toList();
            if (!fresh.isEmpty()) {
                writer.write(tables, fresh);
            }
            left = later;
        }
        tables.problems().add(problems, null, tables.now());
        return done;
    }

    /** What no two articles of a round have in common. */
    private static Set<String> marks(Coded coded) {
        return Set.of(
                "origin " + coded.plan().origin(),
                "text " + coded.article().hash(),
                "id " + coded.article().document().id());
    }

    /** Reads the article again if what was planned with it does not hold any more. */
    private Coded replan(Tables tables, Coded coded) {
        Plan plan = Plan.of(tables, coded.arrival().article());
        return plan.isKnown() || !plan.id().equals(coded.plan().id()) ? coder.code(coded.arrival(), plan) : coded;
    }

    private YearMonth month(Coded coded) {
        LocalDate published = coded.article().document().published();
        return YearMonth.from(published == null ? today : published);
    }

    private void tell(Coded coded) {
        if (coded.fault() != null) {
            listener.done(Outcome.NOT_CODED, 0);
        } else if (coded.reading() == null) {
            listener.done(Outcome.KNOWN, 0);
        } else {
            listener.done(
                    coded.plan().version() > 1 ? Outcome.EDITED : Outcome.ADDED,
                    coded.reading().coded().events().size());
        }
    }
}
