/**
 * Connected components of graphs that no machine can hold. Start with {@link org.tocsin.spark.graph.Components}.
 */
@NullMarked
package org.tocsin.spark.graph;

import org.jspecify.annotations.NullMarked;
