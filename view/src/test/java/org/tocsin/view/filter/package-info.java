/** Tests of the grammar. */
@NullMarked
package org.tocsin.view.filter;

import org.jspecify.annotations.NullMarked;
