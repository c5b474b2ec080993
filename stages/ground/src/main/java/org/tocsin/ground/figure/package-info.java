/** Numbers with their operators and units. Start with {@link org.tocsin.ground.figure.Figures}. */
@NullMarked
package org.tocsin.ground.figure;

import org.jspecify.annotations.NullMarked;
