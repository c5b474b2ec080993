/** From deeds to events: when, where, how sure, who says so, how many. Start with {@link org.tocsin.ground.Grounder}. */
@NullMarked
package org.tocsin.ground;

import org.jspecify.annotations.NullMarked;
