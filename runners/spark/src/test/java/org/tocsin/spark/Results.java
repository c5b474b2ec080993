package org.tocsin.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tocsin.spark.stage.Settings;

/** Compares the tables of a run with those that one memory comes to. */
final class Results {
    private Results() {}

    static void assertEqual(SparkSession spark, Settings settings, Map<String, List<String>> expected) {
        for (Map.Entry<String, List<String>> table : expected.entrySet()) {
            Dataset<Row> rows = spark.read().parquet(settings.output() + "/" + table.getKey());
            List<String> lines = OneMemory.lines(rows.collectAsList().stream());

            assertThat(table.getValue()).as(table.getKey()).isNotEmpty();
            if (table.getKey().equals("problems")) {
                // one memory says nothing of an article whose id comes twice
                assertThat(lines)
                        .as("problems")
                        .hasSize(table.getValue().size() + 1)
                        .containsAll(table.getValue());
                assertThat(lines).anyMatch(line -> line.endsWith("has the id 'twice'; the last counts"));
                assertThat(lines).anyMatch(line -> line.contains("example/1|a broken record"));
            } else {
                assertThat(lines).as(table.getKey()).containsExactlyElementsOf(table.getValue());
            }
        }
    }
}
