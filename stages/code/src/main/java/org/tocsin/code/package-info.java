/**
 * The coder: an annotated article comes in, the deeds it tells go out, each with its act, its sides and the sense that fired. Start with
 * {@link org.tocsin.code.Coder}.
 */
@NullMarked
package org.tocsin.code;

import org.jspecify.annotations.NullMarked;
