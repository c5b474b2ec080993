package org.tocsin.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.series.Period;
import org.tocsin.spark.stage.Settings;

/** A master, two workers and an executor process on each, all on this machine. */
class ExecutorsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void realExecutorsComeToTheSameAndLoadTheModelOnceEach() throws IOException {
        Path home = Path.of(System.getenv("SPARK_HOME"));
        Files.createDirectories(home.resolve("jars"));
        Files.writeString(home.resolve("RELEASE"), "");
        Settings settings = new Settings(
                folder.resolve("in").toString(),
                folder.resolve("out").toString(),
                null,
                null,
                LocalDate.of(2023, 10, 1),
                Period.WEEK,
                1,
                8);
        try (SparkSession spark = Sessions.builder("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .getOrCreate()) {
            Corpus.write(folder.resolve("in"), Path.of("../../examples/articles.jsonl"), spark);
            Map<String, List<String>> expected = OneMemory.tables(settings, List.of(Corpus.IN_PARQUET));

            new ClusterRun(spark, settings).run();

            Results.assertEqual(spark, settings, expected);
            assertThat(loads(home.resolve("work").resolve(spark.sparkContext().applicationId())))
                    .as("loads of the model in each executor")
                    .containsExactly(1L, 1L);
        }
    }

    /** How often each executor wrote that it had loaded the model. */
    private static List<Long> loads(Path application) throws IOException {
        List<Long> loads = new ArrayList<>();
        try (Stream<Path> executors = Files.list(application)) {
            for (Path executor : executors.toList()) {
                loads.add(Files.readString(executor.resolve("stderr"))
                        .lines()
                        .filter(line -> line.contains("pipeline loaded in"))
                        .count());
            }
        }
        return loads;
    }
}
