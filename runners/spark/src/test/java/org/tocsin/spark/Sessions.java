package org.tocsin.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.tocsin.spark.stage.Settings;

/** Spark as tests want it: on this machine only and with few partitions. */
final class Sessions {
    private Sessions() {}

    static SparkSession.Builder builder(String master) {
        return SparkSession.builder()
                .appName("test")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2");
    }

    /** A process of its own that runs with those settings, so that it can be killed. */
    static Process process(Path log, Settings settings) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1500m"),
                        Stream.of(System.getProperty("tocsin.spark.options", "").split(" ")),
                        Stream.of(
                                "-Dspark.master=local[2]",
                                "-Dspark.ui.enabled=false",
                                "-Dspark.driver.host=127.0.0.1",
                                "-Dspark.driver.bindAddress=127.0.0.1",
                                "-Dspark.sql.shuffle.partitions=2",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TocsinSpark.class.getName(),
                                "--input",
                                settings.input(),
                                "--output",
                                settings.output(),
                                "--period",
                                settings.period().name(),
                                "--partitions",
                                String.valueOf(settings.partitions())))
                .flatMap(words -> words)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
