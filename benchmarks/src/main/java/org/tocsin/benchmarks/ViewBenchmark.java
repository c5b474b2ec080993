package org.tocsin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.view.answer.Answers;
import org.tocsin.view.chart.Charts;
import org.tocsin.view.desk.Disputes;
import org.tocsin.view.desk.Quality;
import org.tocsin.view.desk.Search;
import org.tocsin.view.desk.Sources;
import org.tocsin.view.desk.Today;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.list.Facets;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.record.ActorNames;
import org.tocsin.view.record.ActorViews;
import org.tocsin.view.record.ArticleViews;
import org.tocsin.view.record.IncidentViews;

/**
 * How long views take over a data folder that is there, first alone and then with many clients at once, as a table. Clients ask the same
 * questions about changing dyads, incidents and articles; {@code remembered} goes by {@link Answers}, as the workbench does.
 *
 * <pre>{@code java -Xmx2g -cp benchmarks/target/benchmarks.jar org.tocsin.benchmarks.ViewBenchmark FOLDER [CLIENTS [SECONDS]]}</pre>
 */
public final class ViewBenchmark {
    private static final int TIMES_ALONE = 15;
    private static final int SUBJECTS = 200;
    private static final double MILLISECOND = 1e6;
    private static final int REMEMBERED = 300;

    private final Map<String, Consumer<Random>> questions = new LinkedHashMap<>();
    private final List<String> incidents;
    private final List<String> articles;
    private final List<Dyad> dyads;
    private final Lists lists;

    private ViewBenchmark(Store store, Answers answers) {
        Clock clock = Clock.systemUTC();
        ActorNames names = new ActorNames(KnowledgeFiles.bundled());
        this.lists = new Lists(store, clock);
        this.incidents = ids(store, "SELECT id FROM incident WHERE valid_to IS NULL LIMIT " + SUBJECTS);
        this.articles = ids(store, "SELECT id FROM article LIMIT " + SUBJECTS);
        this.dyads = store.read(tables -> tables.session()
                .list(
                        "SELECT source, target FROM happening GROUP BY source, target ORDER BY count(*) DESC LIMIT 20",
                        row -> new Dyad(row.text("source"), row.text("target"))));
        DyadViews dyadViews = new DyadViews(store, clock);
        Charts charts = new Charts(store, clock, names);
        ask("incidents, first page", random -> page(Listings.INCIDENTS, ""));
        ask("incidents of a dyad", random -> page(Listings.INCIDENTS, "dyad=" + dyad(random)));
        ask(
                "incidents by code and place",
                random -> page(
                        Listings.INCIDENTS, "cameo=17*&country=" + dyad(random).source()));
        ask("incidents with words", random -> page(Listings.INCIDENTS, "q=" + word(random)));
        ask("incidents by outlet, by owners", random -> page(Listings.INCIDENTS, "outlet=*1&sort=-owners"));
        ask("events of a dyad", random -> page(Listings.EVENTS, "dyad=" + dyad(random)));
        ask(
                "claims of a country",
                random -> page(Listings.CLAIMS, "src=" + dyad(random).source()));
        ask("figures", random -> page(Listings.FIGURES, "sort=-value"));
        ask("articles with words", random -> page(Listings.ARTICLES, "q=" + word(random)));
        ask("facets of a dyad", random -> new Facets(store, clock).of(filter("dyad=" + dyad(random))));
        ask("facets of all", random -> answers.of("facets", () -> new Facets(store, clock).of(Filter.NONE)));
        ask("incident", random -> found(new IncidentViews(store).of(pick(incidents, random))));
        ask("article", random -> found(new ArticleViews(store).of(pick(articles, random))));
        ask("dyad", random -> dyadViews.of(dyad(random), Filter.NONE, Period.WEEK, Measure.GOLDSTEIN_CONFLICT));
        ask(
                "ranking of dyads",
                random -> answers.of("ranking", () -> dyadViews.ranking(Filter.NONE, Measure.GOLDSTEIN_CONFLICT, 50)));
        ask(
                "actor",
                random -> new ActorViews(store, clock, names).of(dyad(random).source(), Filter.NONE));
        ask("network", random -> answers.of("network", () -> charts.network(Filter.NONE)));
        ask("map", random -> answers.of("map", () -> charts.map(Filter.NONE)));
        ask("map of a dyad", random -> charts.map(filter("dyad=" + dyad(random))));
        ask("calendar", random -> answers.of("calendar", () -> charts.calendar(Filter.NONE)));
        ask("disputes", random -> answers.of("disputes", () -> new Disputes(store, clock).of(Filter.NONE)));
        ask("today", random -> answers.of("today", () -> new Today(store, clock).of("Ada")));
        ask("sources", random -> answers.of("sources", () -> new Sources(store).outlets()));
        ask("quality", random -> answers.of("quality", () -> new Quality(store, clock).report()));
        ask("search", random -> new Search(store, clock).of(word(random)));
    }

    private static List<String> ids(Store store, String sql) {
        return store.read(tables -> tables.session().list(sql, row -> row.text("id")));
    }

    private void ask(String name, Consumer<Random> question) {
        questions.put(name, question);
    }

    private void page(Listing<?> listing, String query) {
        lists.page(listing, filter(query));
    }

    private static void found(Optional<?> view) {
        if (view.isEmpty()) {
            throw new IllegalStateException("what is in the store has no view");
        }
    }

    private static Filter filter(String query) {
        return FilterParser.query(query).filter();
    }

    private Dyad dyad(Random random) {
        return pick(dyads, random);
    }

    private static String word(Random random) {
        return pick(List.of("police", "minister", "border", "detained", "xylophone"), random);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    public static void main(String[] arguments) throws InterruptedException {
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        try (Store store = Store.open(StoreAddress.of(Path.of(arguments[0])), Clock.systemUTC())) {
            ViewBenchmark alone = new ViewBenchmark(store, new Answers(store, Clock.systemUTC(), 0));
            alone.alone();
            ViewBenchmark together = new ViewBenchmark(store, new Answers(store, Clock.systemUTC(), REMEMBERED));
            together.together(clients, seconds);
        }
    }

    /** One client, nothing remembered: what each view costs. */
    private void alone() {
        line("one client, nothing remembered", "median ms", "slowest ms", "CPU ms");
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        questions.forEach((name, question) -> {
            Random random = new Random(7);
            question.accept(random);
            long[] spent = new long[TIMES_ALONE];
            long processor = system.getProcessCpuTime();
            for (int i = 0; i < TIMES_ALONE; i++) {
                long start = System.nanoTime();
                question.accept(random);
                spent[i] = System.nanoTime() - start;
            }
            double cpu = (system.getProcessCpuTime() - processor) / MILLISECOND / TIMES_ALONE;
            java.util.Arrays.sort(spent);
            line(
                    name,
                    number(spent[TIMES_ALONE / 2]),
                    number(spent[TIMES_ALONE - 1]),
                    String.format(Locale.ROOT, "%.1f", cpu));
        });
    }

    /** Many clients, each asking one question after the other. */
    private void together(int clients, int seconds) throws InterruptedException {
        Map<String, List<Long>> spent = new LinkedHashMap<>();
        questions.keySet().forEach(name -> spent.put(name, new ArrayList<>()));
        List<String> names = List.copyOf(questions.keySet());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        CountDownLatch done = new CountDownLatch(clients);
        for (int client = 0; client < clients; client++) {
            Random random = new Random(client);
            new Thread(() -> {
                        try {
                            while (System.nanoTime() < end) {
                                String name = pick(names, random);
                                long start = System.nanoTime();
                                java.util.Objects.requireNonNull(questions.get(name))
                                        .accept(random);
                                long took = System.nanoTime() - start;
                                List<Long> all = java.util.Objects.requireNonNull(spent.get(name));
                                synchronized (all) {
                                    all.add(took);
                                }
                            }
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        line(clients + " clients for " + seconds + " s", "median ms", "95 % ms", "asked");
        List<Long> everything = new ArrayList<>();
        spent.forEach((name, all) -> {
            everything.addAll(all);
            percentiles(name, all);
        });
        percentiles("all", everything);
        Runtime heap = Runtime.getRuntime();
        line("heap at the end", (heap.totalMemory() - heap.freeMemory()) / 1_000_000 + " MB", "", "");
    }

    private static void percentiles(String name, List<Long> all) {
        List<Long> sorted = all.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            line(
                    name,
                    number(sorted.get(sorted.size() / 2)),
                    number(sorted.get(sorted.size() * 95 / 100)),
                    String.valueOf(sorted.size()));
        }
    }

    private static String number(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / MILLISECOND);
    }

    private static void line(String name, String first, String second, String third) {
        System.out.printf(Locale.ROOT, "%-36s %12s %12s %10s%n", name, first, second, third);
    }
}
