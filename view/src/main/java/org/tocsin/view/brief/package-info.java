/** A brief on two countries: what happened, who says so, and on which sentences each line rests. Start with {@link org.tocsin.view.brief.Briefs}. */
@NullMarked
package org.tocsin.view.brief;

import org.jspecify.annotations.NullMarked;
