/** A small store to ask. */
@NullMarked
package org.tocsin.view.sample;

import org.jspecify.annotations.NullMarked;
