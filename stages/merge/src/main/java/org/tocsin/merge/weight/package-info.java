/** Weights of the merge's formulas, read from knowledge files. Start with {@link org.tocsin.merge.weight.WeightTable}. */
@NullMarked
package org.tocsin.merge.weight;

import org.jspecify.annotations.NullMarked;
