/**
 * Is it getting worse between two actors? In: happenings. Out: dyad series, change points, arrows, alerts, chains, reciprocity. Start with {@link
 * org.tocsin.monitor.Monitor}.
 */
@NullMarked
package org.tocsin.monitor;

import org.jspecify.annotations.NullMarked;
