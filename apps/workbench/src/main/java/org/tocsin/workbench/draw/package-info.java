/**
 * The happenings that a filter finds, drawn otherwise than as a list: {@link org.tocsin.workbench.draw.MapPages}, {@link
 * org.tocsin.workbench.draw.CalendarPages}, {@link org.tocsin.workbench.draw.NetworkPages}, all with the filter bar of the list.
 */
@NullMarked
package org.tocsin.workbench.draw;

import org.jspecify.annotations.NullMarked;
