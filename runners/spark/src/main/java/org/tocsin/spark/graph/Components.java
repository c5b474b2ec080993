package org.tocsin.spark.graph;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by alternating large-star and small-star (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, "Connected Components in
 * MapReduce and Beyond", SoCC 2014): edges are turned towards the lowest neighbour until each component is a star around its lowest node. No step
 * holds a component; the number of rounds grows with the logarithm of the number of nodes, not with the length of a chain. Each round is
 * checkpointed, so that a lost machine costs a round and the plan does not grow; the caller has set the folder for that.
 */
public final class Components {
    private static final String NODE = "node";
    private static final String ROOT = "root";

    private Components() {}

    /**
     * The lowest node of each node's component, as columns {@code node} and {@code root}; lowest nodes themselves are left out.
     *
     * @param edges two columns of one type with an order, in either direction, any number of times; none from a node to itself
     */
    public static Dataset<Row> roots(Dataset<Row> edges) {
        String one = edges.columns()[0];
        String other = edges.columns()[1];
        Dataset<Row> stars = edges.select(
                        greatest(col(one), col(other)).as(NODE),
                        least(col(one), col(other)).as(ROOT))
                .distinct()
                .checkpoint();
        while (!areStars(stars)) {
            stars = smallStar(largeStar(stars)).checkpoint();
        }
        return stars;
    }

    /** Ties the greater neighbours of each node to the lowest of its neighbourhood. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both =
                edges.union(edges.select(col(ROOT).as(NODE), col(NODE).as(ROOT)));
        Dataset<Row> lowest = both.groupBy(NODE)
                .agg(min(ROOT).as("least"))
                .select(col(NODE), least(col(NODE), col("least")).as("least"));
        return both.join(lowest, NODE)
                .where(col(ROOT).gt(col(NODE)))
                .select(col(ROOT).as(NODE), col("least").as(ROOT))
                .distinct();
    }

    /** Ties each node and its lower neighbours to the lowest of these. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> lowest = edges.groupBy(NODE).agg(min(ROOT).as("least"));
        return edges.join(lowest, NODE)
                .where(col(ROOT).notEqual(col("least")))
                .select(col(ROOT).as(NODE), col("least").as(ROOT))
                .union(lowest.select(col(NODE), col("least").as(ROOT)))
                .distinct();
    }

    private static boolean areStars(Dataset<Row> edges) {
        boolean hasOneRootEach = edges.groupBy(NODE).count().where("count > 1").isEmpty();
        Dataset<Row> nodes = edges.select(col(NODE).as("tied"));
        return hasOneRootEach
                && edges.join(nodes, col(ROOT).equalTo(col("tied")), "left_semi")
                        .isEmpty();
    }
}
