/** Series: what happened between two actors, period by period, and what is usual. Start with {@link org.tocsin.monitor.series.SeriesBuilder}. */
@NullMarked
package org.tocsin.monitor.series;

import org.jspecify.annotations.NullMarked;
