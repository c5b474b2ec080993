/**
 * Turns the crank on one machine: articles into the store ({@link org.tocsin.local.ingest.Ingest}), their events into incidents ({@link
 * org.tocsin.local.merge.ReportMerge}).
 */
@NullMarked
package org.tocsin.local;

import org.jspecify.annotations.NullMarked;
