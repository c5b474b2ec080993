/** What the codes mean: {@link org.tocsin.workbench.codebook.Codebook} reads it from the knowledge files. */
@NullMarked
package org.tocsin.workbench.codebook;

import org.jspecify.annotations.NullMarked;
