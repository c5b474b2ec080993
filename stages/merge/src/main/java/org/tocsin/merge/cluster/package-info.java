/**
 * Clustering that does not depend on the order of its input. In: nodes that the caller has put into a fixed order, likenesses of pairs,
 * people's decisions. Out: the cluster of each node. Start with {@link org.tocsin.merge.cluster.AverageLink}.
 */
@NullMarked
package org.tocsin.merge.cluster;

import org.jspecify.annotations.NullMarked;
