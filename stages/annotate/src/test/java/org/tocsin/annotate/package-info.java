/** Tests of what happens to a text before the parser. */
@NullMarked
package org.tocsin.annotate;

import org.jspecify.annotations.NullMarked;
