/**
 * The nouns as rows of Spark, and iterators over rows that never hold a partition. Start with {@link org.tocsin.spark.row.TableRows}.
 */
@NullMarked
package org.tocsin.spark.row;

import org.jspecify.annotations.NullMarked;
