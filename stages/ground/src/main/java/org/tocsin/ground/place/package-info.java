/** Places with coordinates. Start with {@link org.tocsin.ground.place.Gazetteer}. */
@NullMarked
package org.tocsin.ground.place;

import org.jspecify.annotations.NullMarked;
