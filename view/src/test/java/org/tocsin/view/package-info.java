/** Tests of the views, on both databases. */
@NullMarked
package org.tocsin.view;

import org.jspecify.annotations.NullMarked;
