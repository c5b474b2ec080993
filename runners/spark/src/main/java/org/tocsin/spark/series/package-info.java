/**
 * Happenings in, the series of each dyad out. Start with {@link org.tocsin.spark.series.SeriesOfDyads}.
 */
@NullMarked
package org.tocsin.spark.series;

import org.jspecify.annotations.NullMarked;
