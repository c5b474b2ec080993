/**
 * Pages that are worked out of many records: figures in dispute, forecasts and their outcomes, exports with their preview, the search over all, and
 * the dictionaries with what an edit of them changes.
 */
@NullMarked
package org.tocsin.workbench.desk;

import org.jspecify.annotations.NullMarked;
