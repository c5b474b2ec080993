/** Tests of how claims are found. */
@NullMarked
package org.tocsin.ground.claim;

import org.jspecify.annotations.NullMarked;
