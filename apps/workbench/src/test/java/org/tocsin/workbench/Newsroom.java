package org.tocsin.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.desk.Job;

/**
 * A workbench over seven months of made-up news: Russia and Azerbaijan are calm, then a week is missing, then they quarrel. The same articles each time.
 */
final class Newsroom {
    static final LocalDate FIRST = LocalDate.of(2025, 2, 1);
    static final LocalDate LAST = LocalDate.of(2025, 9, 18);

    private static final Clock CLOCK =
            Clock.fixed(LAST.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    static final Store STORE = open();
    static final Workbench WORKBENCH = Workbench.start(
            Settings.local(0), STORE, new OwnLexicon(Path.of("no", "such", "folder"), KnowledgeFiles.bundled()), CLOCK);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long MOST_SECONDS = 180;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int FIRST_MISSING = 196;
    private static final int LAST_MISSING = 202;

    private static final String[][] STATES = {
        {"Russia", "Russian", "Moscow"},
        {"Azerbaijan", "Azerbaijani", "Baku"},
        {"France", "French", "Paris"},
        {"Mali", "Malian", "Bamako"},
        {"India", "Indian", "New Delhi"},
        {"Pakistan", "Pakistani", "Islamabad"},
    };
    private static final List<String> OUTLETS = List.of("Rideau Ledger", "Baltic Post", "Caspian Daily", "Sahel Wire");
    private static final List<String> CONFLICT = List.of(
            "%1$s expelled two %5$s diplomats on %7$s.",
            "%2$s police detained six %5$s citizens in %3$s on %7$s.",
            "%1$s threatened to impose sanctions on %4$s on %7$s.",
            "%1$s accused %4$s of spying on %7$s.",
            "%1$s recalled its ambassador to %4$s on %7$s.");
    private static final List<String> COOPERATION = List.of(
            "%1$s and %4$s signed a trade agreement in %3$s on %7$s.",
            "%2$s officials met %5$s diplomats in %3$s on %7$s.", "%1$s sent aid to %4$s on %7$s.");

    static {
        fill();
    }

    private Newsroom() {}

    static URI at(String path) {
        return WORKBENCH.address().resolve(path);
    }

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Store open() {
        try {
            return Store.open(StoreAddress.of(Files.createTempDirectory("tocsin-newsroom")), CLOCK);
        } catch (IOException cause) {
            throw new UncheckedIOException("make a data folder for the tests", cause);
        }
    }

    private static void fill() {
        try {
            Path file = Files.createTempFile("tocsin-newsroom", ".jsonl");
            Files.writeString(file, String.join("\n", articles()));
            WORKBENCH.ingest(List.of(file));
            awaitWork();
            Files.delete(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("write articles for the tests", cause);
        }
    }

    /** Waits until no job runs. */
    static void awaitWork() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        List<Job> jobs = jobs();
        while (jobs.stream().anyMatch(job -> job.state() == Job.State.RUNNING)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still at work: " + jobs);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException ended) {
                throw new AssertionError("interrupted", ended);
            }
            jobs = jobs();
        }
        if (jobs.stream().anyMatch(job -> job.state() == Job.State.FAILED)) {
            throw new AssertionError("work failed: " + jobs);
        }
    }

    private static List<Job> jobs() {
        return STORE.read(tables -> tables.jobs().all());
    }

    private static List<String> articles() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        for (int i = 0; i <= days; i++) {
            LocalDate day = FIRST.plusDays(i);
            if (i < FIRST_MISSING || i > LAST_MISSING) {
                int first = 2 + random.nextInt(4);
                String[] other = STATES[2 + (first - 1) % 4];
                lines.add(article(day, STATES[first], other, i % 2 == 0 ? CONFLICT : COOPERATION, random));
                if (i % 17 == 0) {
                    lines.add(article(day, STATES[i % 2], STATES[1 - i % 2], COOPERATION, random));
                }
                if (i > LAST_MISSING + 4 && i % 4 != 0) {
                    lines.add(article(day, STATES[i % 2], STATES[1 - i % 2], CONFLICT, random));
                }
            }
        }
        return lines;
    }

    private static String article(LocalDate day, String[] who, String[] whom, List<String> acts, Random random) {
        String sentence = acts.get(random.nextInt(acts.size()))
                .formatted(who[0], who[1], who[2], whom[0], whom[1], whom[2], DAY.format(day));
        ObjectNode article = new ObjectMapper().createObjectNode();
        article.put("id", day + "-" + who[0] + "-" + whom[0]);
        article.put("title", sentence.substring(0, sentence.length() - 1));
        article.put("published", day.toString());
        article.put("outlet", OUTLETS.get(random.nextInt(OUTLETS.size())));
        article.put("language", "en");
        article.put(
                "text",
                sentence + " \"This is a hostile act against " + whom[0] + ",\" said analyst Olena Danylov of "
                        + whom[2] + " University.");
        return article.toString();
    }
}
