/**
 * The stages over a cluster of Apache Spark: articles in files, events, claims, figures, incidents and dyad series in Parquet. Start with {@link
 * org.tocsin.spark.ClusterRun}: the whole run on one page.
 */
@NullMarked
package org.tocsin.spark;

import org.jspecify.annotations.NullMarked;
