/**
 * Events in, incidents with their reports out. Start with {@link org.tocsin.spark.incident.Incidents}.
 */
@NullMarked
package org.tocsin.spark.incident;

import org.jspecify.annotations.NullMarked;
