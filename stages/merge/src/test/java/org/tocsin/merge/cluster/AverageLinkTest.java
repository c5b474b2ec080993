package org.tocsin.merge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private static final int TRIALS = 200;

    @Test
    void oneAccidentalEdgeDoesNotChainTwoClusters() {
        AverageLink clustering = new AverageLink(4);
        clustering.edge(0, 1, 0.9);
        clustering.edge(2, 3, 0.9);
        clustering.edge(1, 2, 0.8);

        assertThat(clustering.cut(0.5)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void equalLikenessesJoinTheLowestNodesFirst() {
        AverageLink clustering = new AverageLink(3);
        clustering.edge(1, 2, 0.6);
        clustering.edge(0, 1, 0.6);

        assertThat(clustering.cut(0.5)).containsExactly(0, 0, 2);
    }

    @Test
    void decisionsHoldWhateverTheLikeness() {
        AverageLink clustering = new AverageLink(4);
        clustering.edge(0, 1, 0.99);
        clustering.together(2, 3);
        clustering.apart(0, 1);

        assertThat(clustering.cut(0.5)).containsExactly(0, 1, 2, 2);
        assertThatThrownBy(() -> clustering.apart(2, 3)).hasMessageContaining("both together and apart");
    }

    @Test
    void nodesToldApartStayApartWhateverJoinsThem() {
        AverageLink clustering = new AverageLink(3);
        clustering.edge(0, 1, 0.9);
        clustering.edge(1, 2, 0.8);
        clustering.edge(0, 2, 0.8);
        clustering.apart(0, 2);

        assertThat(clustering.cut(0.1)).containsExactly(0, 0, 2);
    }

    @Test
    void theOrderOfEdgesDoesNotMatter() {
        for (int seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(30);
            List<double[]> edges = edges(random, nodes);
            int[] once = cluster(nodes, edges);

            Collections.shuffle(edges, random);

            assertThat(cluster(nodes, edges)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void agreesWithAPlainAverageLinkOverAllPairs() {
        for (int seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(12);
            List<double[]> edges = edges(random, nodes);

            assertThat(cluster(nodes, edges)).as("seed %d", seed).isEqualTo(plain(nodes, edges));
        }
    }

    private static List<double[]> edges(Random random, int nodes) {
        List<double[]> edges = new ArrayList<>();
        for (int first = 0; first < nodes; first++) {
            for (int second = first + 1; second < nodes; second++) {
                if (random.nextInt(3) > 0) {
                    edges.add(new double[] {first, second, (1 + random.nextInt(8)) / 8.0});
                }
            }
        }
        return edges;
    }

    private static int[] cluster(int nodes, List<double[]> edges) {
        AverageLink clustering = new AverageLink(nodes);
        edges.forEach(edge -> clustering.edge((int) edge[0], (int) edge[1], edge[2]));
        return clustering.cut(0.45);
    }

    /** The same by its definition: every pair of clusters is looked at before each join. */
    private static int[] plain(int nodes, List<double[]> edges) {
        double[][] likeness = new double[nodes][nodes];
        edges.forEach(edge -> likeness[(int) edge[0]][(int) edge[1]] = edge[2]);
        int[] cluster = IntStream.range(0, nodes).toArray();
        while (true) {
            double best = 0;
            int[] join = {};
            for (int a = 0; a < nodes; a++) {
                for (int b = a + 1; b < nodes; b++) {
                    double average = cluster[a] == a && cluster[b] == b ? average(cluster, likeness, a, b) : 0;
                    if (average > best + 1e-12) {
                        best = average;
                        join = new int[] {a, b};
                    }
                }
            }
            if (best < 0.45) {
                return cluster;
            }
            int keeper = join[0];
            int absorbed = join[1];
            cluster =
                    Arrays.stream(cluster).map(c -> c == absorbed ? keeper : c).toArray();
        }
    }

    private static double average(int[] cluster, double[][] likeness, int a, int b) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < cluster.length; i++) {
            for (int j = 0; j < cluster.length; j++) {
                if (cluster[i] == a && cluster[j] == b) {
                    sum += likeness[Math.min(i, j)][Math.max(i, j)];
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }
}
