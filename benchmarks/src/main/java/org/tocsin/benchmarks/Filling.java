package org.tocsin.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.tocsin.local.merge.Change;
import org.tocsin.local.merge.CopyGroups;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.Tables;
import org.tocsin.store.table.Outlet;

/**
 * Fills a data folder with made-up articles as {@code tocsin ingest} would: all tables, and the events merged by the runner. {@code
 * benchmarks/fill.sh} runs it.
 */
public final class Filling {
    private static final int PORTION = 1000;
    private static final int REVIEWED_OUTLETS = 100;
    private static final int OWNERS = 40;
    private static final String VERSION = "2025.01";

    private final ReportMerge merge = new ReportMerge(KnowledgeFiles.bundled());
    private final SyntheticRecords records;
    private final int articles;

    Filling(int articles) {
        this.articles = articles;
        this.records = new SyntheticRecords(articles);
    }

    /** Arguments: the folder, how many articles, 100,000 if nobody says. */
    @SuppressWarnings("SystemOut") // a benchmark prints
    public static void main(String[] arguments) {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Filling filling = new Filling(articles);
        Spent start = Spent.now();
        ClockOfArticles clock = new ClockOfArticles();
        try (Store store = Store.open(StoreAddress.of(java.nio.file.Path.of(arguments[0])), clock)) {
            filling.fill(store, clock, done -> {
                if (done % 10_000 == 0) {
                    System.out.println(start.since().line(done + " articles", ""));
                }
            });
            System.out.println(start.since().line(contents(store), Spent.peakHeap() / 1_000_000 + " MB peak heap"));
        }
    }

    static String contents(Store store) {
        return store.read(tables -> tables.articles().count() + " articles, "
                + tables.events().count() + " events, " + tables.incidents().count() + " incidents");
    }

    /** A store that is filled with a portion thinks that it is the day of its articles. */
    static final class ClockOfArticles extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** @param done is told how many articles are in */
    void fill(Store store, ClockOfArticles clock, IntConsumer done) {
        for (int from = 0; from < articles; from += PORTION) {
            int to = Math.min(articles, from + PORTION);
            SyntheticRecords.Portion portion = records.portion(from, to);
            clock.now = portion.articles().get(portion.articles().size() - 1).seenAt();
            boolean isFirst = from == 0;
            store.write(tables -> {
                if (isFirst) {
                    review(tables);
                }
                add(tables, portion);
                return merge.apply(tables, Change.adding(portion.events()));
            });
            done.accept(to);
        }
    }

    private static void review(Tables tables) {
        for (int i = 0; i < REVIEWED_OUTLETS; i++) {
            tables.outlets()
                    .put(new Outlet(
                            SyntheticRecords.outlet(i),
                            "Owner " + i % OWNERS,
                            SyntheticWorld.country(i),
                            "en",
                            "none",
                            i % 10 == 0,
                            "benchmark",
                            tables.now()));
        }
    }

    /** All of a portion but what the merge adds. */
    static void add(Tables tables, SyntheticRecords.Portion portion) {
        tables.articles().add(portion.articles(), tables.now(), VERSION, VERSION);
        Set<String> outlets = portion.articles().stream()
                .map(article -> String.valueOf(article.document().outlet()))
                .collect(Collectors.toSet());
        tables.outlets().see(outlets);
        tables.copies()
                .add(portion.articles().stream()
                        .map(article -> {
                            Document document = article.document();
                            return CopyGroups.print(new CopyGroups.Arrival(
                                    document.id(), article.hash(), Signature.of(document.text())));
                        })
                        .toList());
        tables.claims().add(portion.claims());
        tables.figures().add(portion.figures());
    }
}
