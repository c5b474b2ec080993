/** Who a noun phrase is: names, offices, kinds of actors, countries. Start with {@link org.tocsin.code.actor.ActorResolver}. */
@NullMarked
package org.tocsin.code.actor;

import org.jspecify.annotations.NullMarked;
