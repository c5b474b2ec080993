/**
 * What one country does to another over time: series both ways with every mark, arrows, changes, chains, and which pairs change most. Start with
 * {@link org.tocsin.view.dyad.DyadViews}.
 */
@NullMarked
package org.tocsin.view.dyad;

import org.jspecify.annotations.NullMarked;
