package org.tocsin.spark.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {
    private static final StructType EDGES =
            new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void findsTheComponentsThatJoiningOneByOneFinds() throws java.io.IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate()) {
            spark.sparkContext().setCheckpointDir(folder.toString());
            for (int seed = 0; seed < 3; seed++) {
                List<int[]> edges = edges(new Random(seed));

                List<Row> roots = Components.roots(spark.createDataFrame(
                                edges.stream()
                                        .map(edge -> RowFactory.create(name(edge[0]), name(edge[1])))
                                        .toList(),
                                EDGES))
                        .collectAsList();

                Map<String, String> found = new TreeMap<>();
                roots.forEach(row -> found.put(row.getString(0), row.getString(1)));
                assertThat(found).as("seed %d", seed).isEqualTo(joined(edges)).hasSameSizeAs(roots);
            }
        }
    }

    /** A chain of sixty nodes, a hub with forty, and thirty edges anywhere, some of them twice. */
    private static List<int[]> edges(Random random) {
        List<int[]> edges = new ArrayList<>();
        int[] chain = random.ints(0, 1_000).distinct().limit(60).toArray();
        IntStream.range(1, chain.length).forEach(i -> edges.add(new int[] {chain[i - 1], chain[i]}));
        int hub = 1_000 + random.nextInt(1_000);
        random.ints(1_000, 2_000)
                .filter(node -> node != hub)
                .limit(40)
                .forEach(node -> edges.add(new int[] {node, hub}));
        for (int i = 0; i < 30; i++) {
            int one = 2_000 + random.nextInt(40);
            edges.add(new int[] {one, 2_000 + (one + 1 + random.nextInt(39)) % 40});
            edges.add(edges.get(random.nextInt(edges.size())));
        }
        edges.removeIf(edge -> edge[0] == edge[1]);
        return edges;
    }

    private static Map<String, String> joined(List<int[]> edges) {
        int[] root = IntStream.range(0, 3_000).toArray();
        for (int[] edge : edges) {
            int low = Math.min(root[edge[0]], root[edge[1]]);
            int high = Math.max(root[edge[0]], root[edge[1]]);
            root = IntStream.of(root).map(node -> node == high ? low : node).toArray();
        }
        Map<String, String> roots = new TreeMap<>();
        for (int node = 0; node < root.length; node++) {
            if (root[node] != node) {
                roots.put(name(node), name(root[node]));
            }
        }
        return roots;
    }

    private static String name(int node) {
        return String.format("%04d", node);
    }
}
