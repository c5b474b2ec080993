/** Alerts and arrows: is the latest window out of the usual. Start with {@link org.tocsin.monitor.alert.AlertFinder}. */
@NullMarked
package org.tocsin.monitor.alert;

import org.jspecify.annotations.NullMarked;
