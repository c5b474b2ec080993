/** Other drawings of the incidents that a filter finds: a network, a map, a calendar. Start with {@link org.tocsin.view.chart.Charts}. */
@NullMarked
package org.tocsin.view.chart;

import org.jspecify.annotations.NullMarked;
