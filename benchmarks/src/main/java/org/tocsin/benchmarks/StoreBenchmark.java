package org.tocsin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.Tables;

/**
 * What the store takes for a million events of a hundred thousand articles, as a table: loading, the questions of the pages, finding what new
 * events may be merged with.
 *
 * <pre>{@code java -Xmx3g -cp benchmarks/target/benchmarks.jar org.tocsin.benchmarks.StoreBenchmark FOLDER [ARTICLES [JDBC-ADDRESS]]}</pre>
 */
public final class StoreBenchmark {
    private static final int PORTION = 2000;
    private static final int ASKED_KEYS = 500_000;
    private static final int CHANGED_INCIDENTS = 50_000;
    private static final int LOOKUPS = 300;
    private static final double SECOND = 1e9;

    private final int articles;
    private final SyntheticRecords records;
    private final Store store;
    private final List<IncidentId> someIncidents = new ArrayList<>();
    private final Set<MergeKey> someKeys = new LinkedHashSet<>();
    private final List<Incident> someChanged = new ArrayList<>();

    private StoreBenchmark(int articles, Store store) {
        this.articles = articles;
        this.records = new SyntheticRecords(articles);
        this.store = store;
    }

    public static void main(String[] arguments) {
        StoreAddress folder = StoreAddress.of(Path.of(arguments[0]));
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        StoreAddress address = arguments.length > 2 ? folder.on(arguments[2]) : folder;
        Spent start = Spent.now();
        try (Store store = Store.open(address, Clock.systemUTC())) {
            line("open a new store", start.since(), "");
            StoreBenchmark benchmark = new StoreBenchmark(articles, store);
            benchmark.load();
            benchmark.ask();
            benchmark.merge();
        }
        start = Spent.now();
        try (Store store = Store.open(address, Clock.systemUTC())) {
            Spent opened = start.since();
            line("open it again", opened, "revision " + store.revision());
        }
        line("peak heap", Spent.NOTHING, peakHeap() / 1_000_000 + " MB");
    }

    /** Portions are made outside of the measured time. */
    private void load() {
        Spent[] spent = {Spent.NOTHING, Spent.NOTHING, Spent.NOTHING};
        int events = 0;
        for (int from = 0; from < articles; from += PORTION) {
            SyntheticRecords.Portion portion = records.portion(from, Math.min(articles, from + PORTION));
            events += portion.events().size();
            spent[0] = spent[0].and(write(tables -> {
                tables.articles().add(portion.articles(), tables.now(), "2024.03", "0.1.0");
                tables.events().add(portion.events());
                tables.merges().file(portion.keys(), portion.traits());
            }));
            spent[1] = spent[1].and(write(tables -> tables.claims().add(portion.claims())));
            spent[2] = spent[2].and(write(tables -> {
                tables.incidents().put(portion.incidents(), portion.happenings(), tables.now());
                tables.events().file(portion.reports());
            }));
            remember(portion);
        }
        line("load events (articles, sides, keys, traits)", spent[0], rate(events, spent[0]));
        line("load claims", spent[1], "");
        line("load incidents (happenings, reports)", spent[2], "");
    }

    private void remember(SyntheticRecords.Portion portion) {
        portion.incidents().stream().limit(60).map(Incident::id).forEach(someIncidents::add);
        if (someKeys.size() < ASKED_KEYS) {
            portion.keys().values().forEach(someKeys::addAll);
        }
        if (someChanged.size() < CHANGED_INCIDENTS) {
            someChanged.addAll(portion.incidents());
        }
    }

    private Spent write(Consumer<Tables> work) {
        Spent start = Spent.now();
        store.write(tables -> {
            work.accept(tables);
            return true;
        });
        return start.since();
    }

    private void ask() {
        line(
                "records",
                Spent.NOTHING,
                store.<String>read(tables -> tables.articles().count() + " articles, "
                        + tables.events().count() + " events, "
                        + tables.claims().count() + " claims, "
                        + tables.incidents().count() + " incidents"));
        Random random = new Random(7);
        repeat("dyad-week aggregate", 7, i -> dyadWeeks());
        repeat(
                "series of one dyad",
                50,
                i -> ask(tables -> tables.incidents().happenings(country(random), country(random))));
        repeat("incident page", LOOKUPS, i -> incidentPage(someIncidents.get(random.nextInt(someIncidents.size()))));
        repeat("incidents of a dyad, first 50", 50, i -> dyadIncidents(country(random), country(random)));
        repeat(
                "event by id",
                LOOKUPS,
                i -> ask(tables -> tables.events()
                        .byId(SyntheticRecords.eventId(random.nextInt(articles * SyntheticRecords.EVENTS_OF_ARTICLE)))
                        .orElseThrow()));
        repeat(
                "article by id",
                LOOKUPS,
                i -> ask(tables -> tables.articles()
                        .byId(SyntheticRecords.articleId(random.nextInt(articles)))
                        .orElseThrow()));
        repeat(
                "events of an article",
                LOOKUPS,
                i -> ask(tables -> tables.events().ofArticle(SyntheticRecords.articleId(random.nextInt(articles)))));
        repeat(
                "claims of an article",
                LOOKUPS,
                i -> ask(tables -> tables.claims().ofArticle(SyntheticRecords.articleId(random.nextInt(articles)))));
    }

    private void dyadWeeks() {
        ask(tables -> tables.session()
                .list(
                        "SELECT source, target, date_trunc('week', first_day) AS week, quad_class, count(*) AS happenings, avg(goldstein) AS goldstein FROM happening GROUP BY 1, 2, 3, 4",
                        row -> row.number("happenings")));
    }

    /** The incident, its reports in full, the claims of their articles, its history. */
    private void incidentPage(IncidentId id) {
        ask(tables -> {
            if (tables.incidents().present(id).isEmpty()) {
                throw new IllegalStateException(id + " is not there");
            }
            List<EventId> events = tables.session()
                    .list(
                            "SELECT event FROM report WHERE incident = ?",
                            row -> new EventId(row.text("event")),
                            id.value());
            tables.events().reports(events).forEach(report -> tables.claims().ofArticle(report.article()));
            return tables.session()
                    .list(
                            "SELECT valid_from, body FROM incident WHERE id = ? ORDER BY valid_from",
                            row -> row.text("body"),
                            id.value());
        });
    }

    private void dyadIncidents(String source, String target) {
        ask(tables -> tables.session()
                .list(
                        "SELECT id, date_start, plover_event, actors, recipients, reports, sentence FROM incident WHERE valid_to IS NULL AND actor_countries LIKE ? AND recipient_countries LIKE ? AND (date_start, id) < (?, ?) ORDER BY date_start DESC, id DESC LIMIT 50",
                        row -> row.text("id"),
                        "% " + source + " %",
                        "% " + target + " %",
                        java.time.LocalDate.of(2022, 1, 1),
                        "i8"));
    }

    private void merge() {
        List<MergeKey> asked = someKeys.stream().limit(ASKED_KEYS).toList();
        int[] found = {0};
        Spent spent = write(tables -> tables.merges().withKeys(asked, (event, body) -> found[0]++));
        line("traits with " + asked.size() + " keys", spent, found[0] + " found");
        List<Incident> changed = someChanged.stream().limit(CHANGED_INCIDENTS).toList();
        Instant now = Instant.now();
        spent = write(tables -> tables.incidents().put(changed, List.of(), now));
        line("a new state for " + changed.size() + " incidents", spent, "");
    }

    private <T> void ask(Function<Tables, T> question) {
        store.read(question);
    }

    private static String country(Random random) {
        return SyntheticRecords.country(random.nextInt(8));
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
                String.format(Locale.ROOT, "median; slowest %.3f s", spent[times - 1].clock / SECOND));
    }

    private static String rate(int count, Spent spent) {
        return Math.round(count * SECOND / spent.clock) + " events/s";
    }

    /** Nanoseconds of the clock, and of all processors together: on a busy machine they differ. */
    private record Spent(long clock, long processor) {
        static final Spent NOTHING = new Spent(0, 0);

        static Spent now() {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Spent(System.nanoTime(), system.getProcessCpuTime());
        }

        Spent since() {
            Spent now = now();
            return new Spent(now.clock - clock, now.processor - processor);
        }

        Spent and(Spent other) {
            return new Spent(clock + other.clock, processor + other.processor);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    @SuppressWarnings("SystemOut") // a benchmark prints
    private static void line(String what, Spent spent, String note) {
        System.out.printf(
                Locale.ROOT, "%-46s %9.3f s %9.3f s  %s%n", what, spent.clock / SECOND, spent.processor / SECOND, note);
    }
}
