/** The pages of pairs of countries: {@link org.tocsin.workbench.dyad.DyadPages} serves the ranking by change and the page of one pair. */
@NullMarked
package org.tocsin.workbench.dyad;

import org.jspecify.annotations.NullMarked;
