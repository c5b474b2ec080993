/** Ties between deeds that the text states. Start with {@link org.tocsin.ground.link.LinkFinder}. */
@NullMarked
package org.tocsin.ground.link;

import org.jspecify.annotations.NullMarked;
