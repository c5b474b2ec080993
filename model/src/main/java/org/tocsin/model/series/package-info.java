/**
 * What the monitor stage makes of happenings: series of dyads, change points, arrows, alerts, chains. Start with {@link
 * org.tocsin.model.series.Happening}, which goes in, and {@link org.tocsin.model.series.DyadSeries}.
 */
@NullMarked
package org.tocsin.model.series;

import org.jspecify.annotations.NullMarked;
