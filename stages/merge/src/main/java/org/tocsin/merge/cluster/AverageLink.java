package org.tocsin.merge.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Agglomerative clustering by average link (Sokal and Michener 1958, UPGMA) over a sparse graph: the two clusters whose members are most alike
 * on average are joined, until no two reach a threshold. A pair without an edge counts as likeness 0, so one accidental edge does not chain
 * two clusters together. Of equal likenesses the pair with the lowest node numbers goes first; since callers number nodes in an order of
 * their content, the result is a function of the set of nodes and edges. Cost: O(e log e) for e edges.
 *
 * <p>Decisions hold whatever the likenesses: nodes told to be together start as one cluster, and clusters with nodes told to be apart never
 * join. The caller must not ask for both of one pair.
 */
public final class AverageLink {
    private final List<Map<Integer, Double>> linksOfCluster;
    private final List<Set<Integer>> apartOfCluster;
    private final int[] clusterOfNode;
    private final int[] size;
    private final PriorityQueue<Join> joins = new PriorityQueue<>();

    /** As many clusters as nodes. */
    public AverageLink(int nodes) {
        this.linksOfCluster = IntStream.range(0, nodes)
                .mapToObj(node -> (Map<Integer, Double>) new HashMap<Integer, Double>(4))
                .toList();
        this.apartOfCluster = IntStream.range(0, nodes)
                .mapToObj(node -> (Set<Integer>) new HashSet<Integer>(0))
                .toList();
        this.clusterOfNode = IntStream.range(0, nodes).toArray();
        this.size = new int[nodes];
        java.util.Arrays.fill(size, 1);
    }

    /** Two nodes are this much alike, from 0 to 1. To be told once for each pair, before any decision. */
    public void edge(int first, int second, double likeness) {
        linksOfCluster.get(first).put(second, likeness);
        linksOfCluster.get(second).put(first, likeness);
    }

    /**
     * Two nodes belong together. Others are as like to the two as to the one they are more like: whoever joins two unlike nodes must not
     * thereby drive away what goes with one of them.
     */
    public void together(int first, int second) {
        int keeper = Math.min(clusterOf(first), clusterOf(second));
        int absorbed = Math.max(clusterOf(first), clusterOf(second));
        if (keeper != absorbed) {
            Map<Integer, Double> nearest = new HashMap<>();
            int both = size[keeper] + size[absorbed];
            linksOfCluster.get(keeper).forEach((other, sum) -> nearest.put(other, sum / size[keeper] * both));
            linksOfCluster
                    .get(absorbed)
                    .forEach((other, sum) -> nearest.merge(other, sum / size[absorbed] * both, Math::max));
            absorb(keeper, absorbed);
            nearest.remove(keeper);
            nearest.remove(absorbed);
            nearest.forEach((other, sum) -> {
                linksOfCluster.get(keeper).put(other, sum);
                linksOfCluster.get(other).put(keeper, sum);
            });
        }
    }

    /** Whether two nodes have been told to be together. */
    public boolean areTogether(int first, int second) {
        return clusterOf(first) == clusterOf(second);
    }

    /** Two nodes do not belong together; to be told after all that belong together. */
    public void apart(int first, int second) {
        int one = clusterOf(first);
        int other = clusterOf(second);
        if (one == other) {
            throw new IllegalArgumentException("nodes " + first + " and " + second + " are both together and apart");
        }
        apartOfCluster.get(one).add(other);
        apartOfCluster.get(other).add(one);
    }

    /** Joins clusters while their average likeness is at least {@code threshold}; gives for each node the lowest node of its cluster. */
    public int[] cut(double threshold) {
        for (int cluster = 0; cluster < size.length; cluster++) {
            offer(cluster, threshold, true);
        }
        while (!joins.isEmpty()) {
            Join join = joins.remove();
            if (isCurrent(join)) {
                absorb(join.first(), join.second());
                offer(join.first(), threshold, false);
            }
        }
        return IntStream.range(0, clusterOfNode.length).map(this::clusterOf).toArray();
    }

    private boolean isCurrent(Join join) {
        return clusterOf(join.first()) == join.first()
                && clusterOf(join.second()) == join.second()
                && size[join.first()] + size[join.second()] == join.size();
    }

    private void offer(int cluster, double threshold, boolean onlyHigher) {
        for (Map.Entry<Integer, Double> link : linksOfCluster.get(cluster).entrySet()) {
            int other = link.getKey();
            double average = link.getValue() / ((double) size[cluster] * size[other]);
            if (average >= threshold
                    && (!onlyHigher || other > cluster)
                    && !apartOfCluster.get(cluster).contains(other)) {
                joins.add(new Join(
                        average, Math.min(cluster, other), Math.max(cluster, other), size[cluster] + size[other]));
            }
        }
    }

    private void absorb(int keeper, int absorbed) {
        Map<Integer, Double> links = linksOfCluster.get(keeper);
        links.remove(absorbed);
        for (Map.Entry<Integer, Double> link : linksOfCluster.get(absorbed).entrySet()) {
            int other = link.getKey();
            if (other != keeper) {
                double sum = links.merge(other, link.getValue(), Double::sum);
                linksOfCluster.get(other).remove(absorbed);
                linksOfCluster.get(other).put(keeper, sum);
            }
        }
        linksOfCluster.get(absorbed).clear();
        for (int other : apartOfCluster.get(absorbed)) {
            apartOfCluster.get(other).remove(absorbed);
            apartOfCluster.get(other).add(keeper);
            apartOfCluster.get(keeper).add(other);
        }
        size[keeper] += size[absorbed];
        clusterOfNode[absorbed] = keeper;
    }

    private int clusterOf(int node) {
        int cluster = node;
        while (clusterOfNode[cluster] != cluster) {
            clusterOfNode[cluster] = clusterOfNode[clusterOfNode[cluster]];
            cluster = clusterOfNode[cluster];
        }
        return cluster;
    }

    /** A join that was possible when it was offered, of clusters that had {@code size} nodes together. */
    private record Join(double average, int first, int second, int size) implements Comparable<Join> {
        private static final Comparator<Join> ORDER = Comparator.comparingDouble(Join::average)
                .reversed()
                .thenComparingInt(Join::first)
                .thenComparingInt(Join::second);

        @Override
        public int compareTo(Join other) {
            return ORDER.compare(this, other);
        }
    }
}
