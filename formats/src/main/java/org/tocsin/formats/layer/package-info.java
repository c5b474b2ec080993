/**
 * Readers of event data that a user already has: files of GDELT, POLECAT, ICEWS, ACLED and UCDP in, events of a layer out, row by row. A row that
 * cannot be read is a {@link org.tocsin.model.problem.Problem}, and the rest is read. Start with {@link org.tocsin.formats.layer.LayerReader}.
 */
@NullMarked
package org.tocsin.formats.layer;

import org.jspecify.annotations.NullMarked;
