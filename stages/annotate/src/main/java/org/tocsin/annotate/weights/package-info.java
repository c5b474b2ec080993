/**
 * How learned weights lie in a file and in memory: named primitive arrays, 64-bit hashes in place of strings, and the tables that lead from
 * a feature to its weights. What comes in is the file that the module {@code weights} makes; what goes out is a
 * {@link org.tocsin.annotate.weights.LinearModel}. Start with {@link org.tocsin.annotate.weights.ArrayFile}.
 */
@NullMarked
package org.tocsin.annotate.weights;

import org.jspecify.annotations.NullMarked;
