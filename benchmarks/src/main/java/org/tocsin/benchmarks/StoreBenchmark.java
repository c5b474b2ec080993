package org.tocsin.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.tocsin.local.merge.Change;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.Tables;
import org.tocsin.view.record.IncidentViews;

/**
 * What the store takes for a million events of a hundred thousand articles, as a table: loading into an empty one, and over a filled one the
 * questions of the pages and the merge of new events. Leaves the filled one as it was. {@code benchmarks/store.sh} runs it.
 */
public final class StoreBenchmark {
    private static final int PORTION = Integer.getInteger("portion", 2000);
    private static final int NEW_ARTICLES = 10_000;
    private static final int LOOKUPS = 300;

    private final int articles;
    private final SyntheticRecords records;

    private StoreBenchmark(int articles) {
        this.articles = articles;
        this.records = new SyntheticRecords(articles);
    }

    /** Arguments: a folder that {@link Filling} has filled, and how many articles it was told to make. */
    public static void main(String[] arguments) throws IOException {
        Path filled = Path.of(arguments[0]);
        StoreBenchmark benchmark = new StoreBenchmark(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000);
        Path empty = Files.createTempDirectory(filled.toAbsolutePath().getParent(), "load");
        try (Store store = Store.open(StoreAddress.of(empty), Clock.systemUTC())) {
            benchmark.load(store);
        } finally {
            remove(empty);
        }
        try (Store store = Store.open(StoreAddress.of(filled), Clock.systemUTC())) {
            line(Filling.contents(store), Spent.NOTHING, "");
            benchmark.ask(store);
            benchmark.merge(store);
        }
        line("peak heap", Spent.NOTHING, Spent.peakHeap() / 1_000_000 + " MB");
    }

    /** Portions are made outside of the measured time. */
    private void load(Store store) {
        Spent[] spent = {Spent.NOTHING, Spent.NOTHING};
        int events = 0;
        for (int from = 0; from < articles; from += PORTION) {
            SyntheticRecords.Portion portion = records.portion(from, Math.min(articles, from + PORTION));
            events += portion.events().size();
            spent[0] = spent[0].and(write(store, tables -> tables.events().add(portion.events())));
            spent[1] = spent[1].and(write(store, tables -> Filling.add(tables, portion)));
        }
        line("load events with their sides", spent[0], rate(events, spent[0]) + " events/s");
        line("load articles, claims, figures, signatures", spent[1], rate(articles, spent[1]) + " articles/s");
    }

    private static Spent write(Store store, Consumer<Tables> work) {
        Spent start = Spent.now();
        store.write(tables -> {
            work.accept(tables);
            return true;
        });
        return start.since();
    }

    private void ask(Store store) {
        Random random = new Random(7);
        repeat("dyad-week aggregate", 9, i -> dyadWeeks(store));
        repeat(
                "series of one dyad",
                50,
                i -> store.read(tables -> tables.incidents().happenings(country(random), country(random))));
        IncidentViews views = new IncidentViews(store);
        List<String> ids = store.read(tables -> tables.session()
                .list(
                        "SELECT id FROM incident WHERE valid_to IS NULL ORDER BY id LIMIT " + LOOKUPS,
                        row -> row.text("id")));
        repeat("incident page", ids.size(), i -> found(views.of(ids.get(i))));
        List<String> told = store.read(tables -> tables.session()
                .list(
                        "SELECT id FROM incident WHERE valid_to IS NULL ORDER BY reports DESC, id LIMIT " + LOOKUPS,
                        row -> row.text("id")));
        repeat("incident page of most reports", told.size(), i -> found(views.of(told.get(i))));
        repeat(
                "event by id",
                LOOKUPS,
                i -> found(store.read(tables -> tables.events()
                        .byId(SyntheticRecords.eventId(
                                random.nextInt(articles * SyntheticRecords.EVENTS_OF_ARTICLE))))));
        repeat(
                "article by id",
                LOOKUPS,
                i -> found(store.read(
                        tables -> tables.articles().byId(SyntheticRecords.articleId(random.nextInt(articles))))));
    }

    private static void dyadWeeks(Store store) {
        store.read(tables -> tables.session()
                .list(
                        "SELECT source, target, date_trunc('week', first_day) AS week, quad_class, count(*) AS happenings,"
                                + " avg(goldstein) AS goldstein FROM happening GROUP BY 1, 2, 3, 4",
                        row -> row.number("happenings")));
    }

    private static void found(Optional<?> record) {
        if (record.isEmpty()) {
            throw new IllegalStateException("what is in the store is not found");
        }
    }

    /** Thrown so that the store forgets what was measured. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void merge(Store store) {
        ReportMerge merge = new ReportMerge(KnowledgeFiles.bundled());
        SyntheticRecords.Portion portion = records.later(NEW_ARTICLES);
        try {
            store.write(tables -> {
                Filling.add(tables, portion);
                Spent start = Spent.now();
                ReportMerge.Outcome outcome = merge.apply(tables, Change.adding(portion.events()));
                line(
                        "merge of " + portion.events().size() + " new events",
                        start.since(),
                        outcome.put().size() + " incidents new or changed, "
                                + outcome.gone().size() + " gone");
                throw new TakenBack();
            });
        } catch (TakenBack done) {
            // measured
        }
    }

    private static String country(Random random) {
        return SyntheticWorld.country(random.nextInt(8));
    }

    private static void repeat(String what, int times, IntConsumer work) {
        Spent[] spent = new Spent[times];
        for (int i = 0; i < times; i++) {
            Spent start = Spent.now();
            work.accept(i);
            spent[i] = start.since();
        }
        Arrays.sort(spent, Comparator.comparingLong(Spent::clock));
        line(
                what,
                spent[times / 2],
                String.format(Locale.ROOT, "median of %d; slowest %.3f s", times, spent[times - 1].seconds()));
    }

    private static long rate(int count, Spent spent) {
        return Math.round(count / spent.seconds());
    }

    @SuppressWarnings("SystemOut") // a benchmark prints
    private static void line(String what, Spent spent, String result) {
        System.out.println(spent.line(what, result));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
