package org.tocsin.local.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.store.database.StoreException;

/** A real process that is killed as by kill -9, again and again over one data folder, at moments that nobody chose. */
class KilledIngestTest {
    private static final int KILLS = 20;
    private static final int ARTICLES = 400;
    private static final int LONGEST_LIFE_MILLISECONDS = 100;
    private static final String EVENTS = "SELECT concat(id, article, body) AS r FROM event";

    /** What all runs must agree on, whenever they ran. */
    private static final List<String> ROWS = List.of(
            EVENTS,
            "SELECT concat(id, content_hash, copy_group) AS r FROM article",
            "SELECT concat(event, side, position, name) AS r FROM event_party",
            "SELECT concat(event, ' ', incident) AS r FROM report",
            "SELECT concat(id, status, reports, owners, sentence) AS r FROM incident WHERE valid_to IS NULL",
            "SELECT concat(incident, first_day, source, target) AS r FROM happening",
            "SELECT concat(merge_key, event) AS r FROM merge_key",
            "SELECT concat(id, body) AS r FROM figure");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void losesOnlyWhatWasNotCommitted() throws IOException, InterruptedException {
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(IngestProcess.start(folder, undisturbed, ARTICLES).waitFor()).isZero();
        Map<String, Set<String>> expected = rows(undisturbed);
        Path data = folder.resolve("killed");
        Random random = new Random();
        long kept = 0;

        for (int kill = 1; kill <= KILLS; kill++) {
            Process ingest = IngestProcess.start(folder, data, ARTICLES);
            boolean isOver = isOverBeforeItsTime(ingest, data, random);
            ingest.destroyForcibly().waitFor();
            assertThat(isOver).as("ended before kill %d: %s", kill, log()).isFalse();
            kept = assertWhole(data, expected.getOrDefault(EVENTS, Set.of()), kept);
        }

        assertThat(kept).as("articles that the killed ones left").isBetween(1L, ARTICLES - 1L);
        assertThat(IngestProcess.start(folder, data, ARTICLES).waitFor()).isZero();
        assertThat(rows(data)).isEqualTo(expected);
    }

    @Test
    void aSecondProcessIsToldWhoHasTheFolder() throws IOException, InterruptedException {
        Path data = folder.resolve("owned");
        Process owner = IngestProcess.start(folder, data, 1_000_000);
        try {
            String before = state(data);
            while (owner.isAlive() && state(data).equals(before)) {
                owner.waitFor(5, TimeUnit.MILLISECONDS);
            }

            assertThatThrownBy(() -> Store.open(IngestProcess.address(data), Clock.systemUTC()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(data.resolve("tocsin.duckdb") + " is in use by process " + owner.pid())
                    .hasMessageContaining("IngestProcess " + data)
                    .hasMessageContaining("stop that one");
        } finally {
            owner.destroyForcibly().waitFor();
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    /** Waits until the process has the store open, and then as long as chance will have it. */
    private static boolean isOverBeforeItsTime(Process ingest, Path data, Random random)
            throws InterruptedException, IOException {
        String before = state(data);
        while (ingest.isAlive() && state(data).equals(before)) {
            ingest.waitFor(5, TimeUnit.MILLISECONDS);
        }
        return ingest.waitFor(random.nextInt(LONGEST_LIFE_MILLISECONDS), TimeUnit.MILLISECONDS);
    }

    private static String state(Path data) throws IOException {
        StringBuilder state = new StringBuilder();
        for (String name : List.of("tocsin.duckdb", "tocsin.duckdb.wal")) {
            Path file = data.resolve(name);
            try {
                state.append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
            } catch (NoSuchFileException none) {
                state.append(" none");
            }
        }
        return state.toString();
    }

    /**
     * That every article is there with all that is in it, in whole portions, and none is gone.
     *
     * @param kept how many were there before
     * @return how many there are
     */
    private static long assertWhole(Path data, Set<String> expected, long kept) {
        try (Store store = Store.open(IngestProcess.address(data), Clock.systemUTC())) {
            assertThat(store.check()).isEmpty();
            return store.read(tables -> {
                Session session = tables.session();
                long articles = tables.articles().count();
                assertThat(articles).isGreaterThanOrEqualTo(kept);
                assertThat(articles % IngestProcess.PORTION).isZero();
                for (String table : List.of("event", "figure", "report")) {
                    assertThat(session.number("SELECT count(*) FROM " + table))
                            .as(table)
                            .isEqualTo(articles * IngestProcess.EVENTS_OF_ARTICLE);
                }
                assertThat(expected).containsAll(rows(session, EVENTS));
                return articles;
            });
        }
    }

    private static Map<String, Set<String>> rows(Path data) {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (Store store = Store.open(IngestProcess.address(data), Clock.systemUTC())) {
            assertThat(store.check()).isEmpty();
            ROWS.forEach(sql -> rows.put(sql, store.read(tables -> rows(tables.session(), sql))));
        }
        return rows;
    }

    private static Set<String> rows(Session session, String sql) {
        return new TreeSet<>(session.list(sql, row -> row.text("r")));
    }
}
