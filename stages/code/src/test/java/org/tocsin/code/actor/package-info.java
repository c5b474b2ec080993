/** Tests of the actor tables. */
@NullMarked
package org.tocsin.code.actor;

import org.jspecify.annotations.NullMarked;
