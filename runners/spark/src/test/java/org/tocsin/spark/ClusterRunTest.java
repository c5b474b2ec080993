package org.tocsin.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.series.Period;
import org.tocsin.spark.stage.Manifest;
import org.tocsin.spark.stage.Settings;
import org.tocsin.spark.stage.StageException;

/** Runs with the executor in this process; {@link ExecutorsTest} has real ones. */
class ClusterRunTest {
    private static final LocalDate READ_ON = LocalDate.of(2023, 10, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SparkSession spark;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, List<String>> expected;

    @BeforeAll
    static void writeArticles() throws IOException {
        spark = Sessions.builder("local[2]").getOrCreate();
        Corpus.write(folder.resolve("in"), Path.of("../../examples/articles.jsonl"), spark);
        expected = OneMemory.tables(settings("one-memory", 1), List.of(Corpus.IN_PARQUET));
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void comesToTheSameAsOneMemory() {
        Settings settings = settings("whole", 2);

        new ClusterRun(spark, settings).run();

        Results.assertEqual(spark, settings, expected);
        assertThat(expected.get("incidents"))
                .as("more than one report somewhere")
                .hasSizeLessThan(expected.getOrDefault("events", List.of()).size());
    }

    @Test
    void aKilledRunGoesOnBehindTheLastFinishedStage() throws IOException, InterruptedException {
        Settings settings = settings("killed", 1);
        Process killed = Sessions.process(folder.resolve("killed.log"), settings);
        Path finished = Path.of(settings.output(), "stages", "read", "_SUCCESS");
        while (killed.isAlive() && !Files.exists(finished)) {
            killed.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        killed.destroyForcibly().waitFor();
        Map<String, Long> read = files(Path.of(settings.output(), "stages", "read"));
        assertThat(read).as(Files.readString(folder.resolve("killed.log"))).isNotEmpty();
        assertThat(Path.of(settings.output(), "series")).doesNotExist();

        new ClusterRun(spark, readOn(firstDay(settings), settings)).run();

        assertThat(files(Path.of(settings.output(), "stages", "read"))).isEqualTo(read);
        Results.assertEqual(spark, settings, expected);
    }

    @Test
    void halfAnOutputIsMadeAgainAndWithItAllBehindIt() throws IOException {
        Settings settings = settings("half", 2);
        new ClusterRun(spark, settings).run();
        Path coded = Path.of(settings.output(), "stages", "coded");
        Map<String, Long> first = files(coded.resolve("portion=0"));
        Map<String, Long> second = files(coded.resolve("portion=1"));
        Map<String, Long> series = files(Path.of(settings.output(), "series"));
        Files.delete(coded.resolve("portion=1/_SUCCESS"));

        new ClusterRun(spark, settings).run();

        assertThat(files(coded.resolve("portion=0"))).isEqualTo(first);
        assertThat(files(coded.resolve("portion=1"))).isNotEqualTo(second);
        assertThat(files(Path.of(settings.output(), "series"))).isNotEqualTo(series);
        Results.assertEqual(spark, settings, expected);
    }

    @Test
    void anOutputOfOtherArticlesIsNotGoneOnWith() throws IOException {
        Path input = Files.createDirectories(folder.resolve("few"));
        Files.writeString(input.resolve("a.txt"), "Japan sanctioned two North Korean banks.");
        Settings settings = new Settings(
                input.toString(), folder.resolve("changed").toString(), null, null, READ_ON, Period.WEEK, 1, 1);
        new ClusterRun(spark, settings).run();
        Files.writeString(input.resolve("b.txt"), "Japan lifted the sanctions.");

        assertThatExceptionOfType(StageException.class)
                .isThrownBy(() -> new ClusterRun(spark, settings).run())
                .withMessageContaining("was made from something else")
                .withMessageContaining("input_files: '1 files");
    }

    @Test
    void aFolderWithoutArticlesIsRefused() throws IOException {
        Path input = Files.createDirectories(folder.resolve("nothing"));
        Files.writeString(input.resolve("notes.md"), "No article.");
        Settings settings = new Settings(
                input.toString(), folder.resolve("none").toString(), null, null, READ_ON, Period.WEEK, 1, 1);

        assertThatExceptionOfType(StageException.class)
                .isThrownBy(() -> new ClusterRun(spark, settings).run())
                .withMessageContaining("no file in it is named");
    }

    private static LocalDate firstDay(Settings settings) {
        return Manifest.read(settings.output(), new Configuration())
                .flatMap(Manifest::readOn)
                .orElseThrow();
    }

    private static Settings readOn(LocalDate day, Settings settings) {
        return new Settings(
                settings.input(),
                settings.output(),
                settings.published(),
                settings.outlet(),
                day,
                settings.period(),
                settings.portions(),
                settings.partitions());
    }

    private static Settings settings(String output, int portions) {
        return new Settings(
                folder.resolve("in").toString(),
                folder.resolve(output).toString(),
                null,
                null,
                READ_ON,
                Period.DAY,
                portions,
                4);
    }

    /** Names, which are new in each writing, and times of change. */
    private static Map<String, Long> files(Path directory) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        directory.relativize(file).toString(),
                        Files.getLastModifiedTime(file).toMillis());
            }
        }
        return found;
    }
}
