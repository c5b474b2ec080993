/** Faults of the data, kept as values: counted and reported, never thrown. */
@NullMarked
package org.tocsin.model.problem;

import org.jspecify.annotations.NullMarked;
