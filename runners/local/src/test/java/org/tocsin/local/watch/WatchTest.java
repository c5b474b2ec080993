package org.tocsin.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.web.FetchPolicy;
import org.tocsin.local.Knowing;
import org.tocsin.local.feed.FeedMemory;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.story.StoryDesk;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.database.StoreException;
import org.tocsin.store.desk.StoredFeed;
import org.tocsin.store.desk.StoredRule;

class WatchTest {
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final Instant MIDNIGHT = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final List<String> TOWNS = List.of("Gao", "Timbuktu", "Kidal", "Mopti", "Segou", "Kayes", "Sikasso");
    private static final List<String> THINGS =
            List.of("convoy", "barracks", "checkpoint", "depot", "airfield", "patrol", "bridge");

    private final SimulatedTime time = new SimulatedTime(MIDNIGHT);
    private final List<String> said = new ArrayList<>();
    private final List<String> rung = new ArrayList<>();
    private final WatchMetrics metrics = new WatchMetrics();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer(time);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Store open() {
        return Store.open(new StoreAddress(folder, null, "512MB", 2), time);
    }

    private Watch watch(Supplier<Store> stores, BiFunction<Store, String, Set<String>> queries, String... targets) {
        return new Watch(
                stores,
                new Watch.Tools(Knowing.PIPELINE, Knowing.MERGE, new StoryDesk(Knowing.FILES), queries),
                new Watch.Settings(
                        new Ingest.Settings(2, 200),
                        FetchPolicy.decent().reachingPrivate(),
                        FeedHealth.EVERY,
                        1,
                        List.of(targets),
                        folder.resolve("alerts.atom")),
                time.times(),
                new Watch.Voices(said::add, rung::add, metrics));
    }

    private Watch watch(String... targets) {
        return watch(this::open, (store, filter) -> Set.of(), targets);
    }

    private void runUntil(Watch watch, Duration end) throws InterruptedException {
        watch.run(() -> time.passed().compareTo(end) < 0);
    }

    private void follow(String... paths) {
        try (Store store = open()) {
            for (String path : paths) {
                String address = server.at(path);
                store.write(tables -> tables.feeds()
                        .add(new StoredFeed(
                                address,
                                null,
                                null,
                                FeedMemory.unseen(address, MIDNIGHT).json(),
                                MIDNIGHT)));
            }
        }
    }

    private FeedHealth health(String path) {
        try (Store store = open()) {
            return store.read(tables -> tables.feeds().all()).stream()
                    .filter(feed -> feed.address().equals(server.at(path)))
                    .map(feed -> FeedMemory.read(feed.health()).health())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A quiet year and some, without which nothing is unusual. */
    private void ingestQuietYear() {
        try (Store store = open();
                Ingest ingest = new Ingest(
                        store, Knowing.PIPELINE, Knowing.MERGE, new Ingest.Settings(2, 200), new Ingest.Listener() {
                            @Override
                            public void done(Ingest.Outcome outcome, int events) {}

                            @Override
                            public void problem(Problem problem) {
                                throw new AssertionError(problem.toString());
                            }

                            @Override
                            public void months(Set<YearMonth> written) {}
                        })) {
            LocalDate monday = DAY.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
            for (int week = 1; week <= 70; week++) {
                LocalDate day = monday.minusWeeks(week);
                String text = "Ministers of France met officials of Mali in " + TOWNS.get(week % TOWNS.size())
                        + " on Monday. They discussed trade, item " + week + " of a long list."
                        + (week % 14 == 0 ? " Mali criticized France over its tariffs." : "");
                Document document = new Document(new DocumentId("w" + week), text, null, day, "Archive", null, "en");
                ingest.article(Article.of(document, null, Publication.given(day)), "archive");
            }
        }
    }

    private static String attack(int number) {
        String town = TOWNS.get(number % TOWNS.size());
        String thing = THINGS.get(number * 3 % THINGS.size());
        return "Malian soldiers attacked a French " + thing + " near " + town + " on Thursday and killed "
                + (number + 2) + " French soldiers. Officials in " + town + " said that it was the " + (number + 1)
                + "th such raid of the day, and the roads around the " + thing + " were closed until the evening.";
    }

    private static final String EDITED =
            "Malian soldiers attacked a French post near Gao on Thursday. France condemned the attack and recalled its "
                    + "ambassador from Bamako, the foreign ministry in Paris said in the evening.";
    private static final String FOREIGN =
            "Die Regierung in Paris hat am Donnerstag den Botschafter von Mali einbestellt und gegen den Angriff auf einen "
                    + "Konvoi im Norden des Landes protestiert, wie das Ministerium am Abend in einer Erklärung mitteilte.";

    private void layOut() {
        server.answer("/robots.txt", Duration.ZERO, 200, "User-agent: *\nDisallow: /closed/\n");
        for (int number = 0; number < 7; number++) {
            server.publish("/daily.rss", "/daily/" + number, Duration.ofHours(2L * number + 1), attack(number));
        }
        server.publishAndEdit(
                "/daily.rss", "/daily/edited", Duration.ofHours(2), attack(9), Duration.ofHours(12), EDITED);
        server.publish("/daily.rss", "/closed/1", Duration.ofHours(2), attack(11));
        server.publish("/daily.rss", "/daily/foreign", Duration.ofHours(3), FOREIGN);
        server.answer("/daily.rss", Duration.ofHours(6), 503, "");
        server.publish("/post.rss", "/post/copy", Duration.ofHours(4), attack(0));
        server.publish("/post.rss", "/post/own", Duration.ofHours(5), attack(13));
        server.answer("/gone.rss", Duration.ofHours(2), 410, "");
        server.publish("/gone.rss", "/gone/1", Duration.ofHours(1), attack(14));
    }

    @Test
    void aDayOfNewsIsInTheStoreOnceWhateverFailsOnTheWay() throws Exception {
        ingestQuietYear();
        layOut();
        server.answer("/hook", Duration.ZERO, 500, "");
        server.answer("/hook", Duration.ofHours(9), 200, "taken");
        follow("/daily.rss", "/post.rss", "/gone.rss", "/never.rss");
        Path file = folder.resolve("alerts.jsonl");
        String[] targets = {Deliveries.CONSOLE, Deliveries.file(file), server.at("/hook")};

        runUntil(watch(targets), Duration.ofHours(8));
        server.endOutage("/daily.rss", Duration.ofHours(9));
        runUntil(watch(targets), Duration.ofHours(24));

        assertThat(said).noneMatch(line -> line.startsWith("the store"));
        try (Store store = open()) {
            assertThat(store.check()).isEmpty();
            assertThat(origins(store))
                    .containsExactlyInAnyOrder(
                            "/daily/0 1",
                            "/daily/1 1",
                            "/daily/2 1",
                            "/daily/3 1",
                            "/daily/4 1",
                            "/daily/5 1",
                            "/daily/6 1",
                            "/daily/edited 2",
                            "/post/copy 1",
                            "/post/own 1",
                            "/gone/1 1");
            assertThat(events(store)).containsExactlyInAnyOrderElementsOf(eventsOfAFreshReading(store));
        }
        assertThat(said).anyMatch(line -> line.contains("/closed/1: unreadable: robots.txt"));
        assertThat(said).anyMatch(line -> line.contains("/daily/foreign: not english"));
        assertAlertsOnce(file);
        assertHealth();
    }

    private static List<String> origins(Store store) {
        return store.read(tables -> tables.session()
                .list(
                        "SELECT origin, version FROM article WHERE replaced_by IS NULL AND outlet <> 'Archive'",
                        row -> row.text("origin").replaceAll("^http://[^/]*", "") + " " + row.integer("version")));
    }

    /** What tells an event from every other, whatever version of its article it stands in. */
    private static List<String> events(Store store) {
        return store.read(tables -> tables.session()
                .list(
                        "SELECT a.origin, e.trigger_start, e.cameo, e.status FROM event e JOIN article a ON a.id = e.article"
                                + " WHERE a.outlet <> 'Archive'",
                        row -> row.text("origin") + " " + row.integer("trigger_start") + " " + row.text("cameo") + " "
                                + row.text("status")));
    }

    private static List<String> eventsOfAFreshReading(Store store) {
        List<String> events = new ArrayList<>();
        store.read(tables -> {
            tables.articles().each(article -> {
                if (!"Archive".equals(article.document().outlet())) {
                    Knowing.PIPELINE
                            .read(article.document())
                            .coded()
                            .events()
                            .forEach(event -> events.add(article.origin() + " "
                                    + event.trigger().words().span().start() + " "
                                    + event.act().cameo() + " "
                                    + event.status().name().toLowerCase(java.util.Locale.ROOT)));
                }
            });
            return events;
        });
        return events;
    }

    private void assertAlertsOnce(Path file) throws IOException {
        assertThat(rung).hasSize(1);
        assertThat(rung.get(0)).contains("dyad:MLI-FRA", "\"crossed\":\"2026-03-08\"");
        assertThat(Files.readAllLines(file)).containsExactlyElementsOf(rung);
        assertThat(Files.readString(folder.resolve("alerts.atom")))
                .containsOnlyOnce("<entry>")
                .contains("dyad:MLI-FRA");
        // refused until nine o'clock, then taken, each time under the same key
        assertThat(server.received).hasSizeGreaterThan(2);
        assertThat(Set.copyOf(server.received)).hasSize(1);
        assertThat(server.polls("/hook").stream()
                        .filter(at -> at.compareTo(Duration.ofHours(9)) >= 0)
                        .count())
                .isEqualTo(1);
    }

    private void assertHealth() {
        assertThat(health("/post.rss").state()).isEqualTo(FeedHealth.State.HEALTHY);
        assertThat(health("/daily.rss").state()).isEqualTo(FeedHealth.State.HEALTHY);
        assertThat(health("/gone.rss").state()).isEqualTo(FeedHealth.State.GONE);
        assertThat(health("/never.rss").state()).isEqualTo(FeedHealth.State.FAILING);
        // each quarter of an hour; not asked again after the server says that it is gone
        assertThat(server.polls("/post.rss").size()).isBetween(90, 97);
        assertThat(server.notChanged.get("/post.rss")).isGreaterThan(80);
        assertThat(server.polls("/gone.rss").size()).isBetween(8, 10);
        // 5, 10, 20, 40, 80, 160, 320, 640 minutes apart
        assertThat(server.polls("/never.rss")).hasSize(9);
        assertThat(server.polls("/daily.rss").stream()
                        .filter(at -> at.compareTo(Duration.ofHours(6)) > 0 && at.compareTo(Duration.ofHours(9)) < 0)
                        .count())
                .isLessThan(8);
        // robots.txt is asked for once by each process, pages once each, the edited one twice
        assertThat(server.polls("/robots.txt")).hasSize(2);
        assertThat(server.polls("/daily/3")).hasSize(1);
        assertThat(server.polls("/daily/edited")).hasSize(2);
        assertThat(server.polls("/closed/1")).isEmpty();
        assertThat(said).filteredOn(line -> line.contains("/closed/1")).hasSize(1);
        assertThat(metrics.text())
                .contains("tocsin_feeds{state=\"healthy\"} 2.0", "tocsin_feeds{state=\"gone\"} 1.0")
                .contains("tocsin_articles_total{outcome=\"edited\"} 1.0", "tocsin_alerts_total 1.0");
    }

    @Test
    void aClockThatIsSetNeitherFloodsAFeedNorSilencesIt() throws Exception {
        server.publish("/daily.rss", "/daily/1", Duration.ZERO, attack(1));
        follow("/daily.rss");
        Watch watch = watch();
        List<Duration> jumps = new ArrayList<>(List.of(Duration.ofDays(3), Duration.ofDays(-30), Duration.ofDays(400)));

        watch.run(() -> {
            if (time.passed().toHours() >= 2L * (4 - jumps.size()) && !jumps.isEmpty()) {
                time.set(jumps.remove(0));
            }
            return time.passed().compareTo(Duration.ofHours(8)) < 0;
        });

        List<Duration> polls = server.polls("/daily.rss");
        assertThat(jumps).isEmpty();
        assertThat(polls.size()).isBetween(30, 34);
        for (int i = 1; i < polls.size(); i++) {
            assertThat(polls.get(i).minus(polls.get(i - 1))).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(17));
        }
    }

    @Test
    void aStoreThatFailsIsOpenedAgainAndNothingIsLost() throws Exception {
        server.publish("/daily.rss", "/daily/1", Duration.ZERO, attack(1));
        server.publish("/daily.rss", "/daily/2", Duration.ofHours(1), attack(2));
        follow("/daily.rss");
        try (Store store = open()) {
            store.write(tables -> {
                tables.alerts()
                        .put(new StoredRule(
                                "query:q",
                                StoredRule.Kind.QUERY,
                                "q=x",
                                Period.WEEK,
                                Measure.PLOVER_CONFLICT,
                                "test",
                                MIDNIGHT,
                                null));
                return tables;
            });
        }
        List<String> opened = new ArrayList<>();
        Supplier<Store> stores = () -> {
            opened.add("open");
            if (opened.size() == 2) {
                throw new StoreException("open", new IOException("No space left on device"));
            }
            return open();
        };
        List<String> asked = new ArrayList<>();
        BiFunction<Store, String, Set<String>> queries = (store, filter) -> {
            asked.add(filter);
            if (asked.size() == 1) {
                throw new StoreException("commit", new IOException("No space left on device"));
            }
            return Set.of();
        };

        runUntil(watch(stores, queries), Duration.ofHours(2));

        assertThat(said)
                .containsExactly(
                        "the disk is full, nothing is written until there is room: No space left on device; trying again in 10 s",
                        "the disk is full, nothing is written until there is room: No space left on device; trying again in 20 s",
                        "the store is open again");
        try (Store store = open()) {
            assertThat(origins(store)).containsExactlyInAnyOrder("/daily/1 1", "/daily/2 1");
        }
    }
}
