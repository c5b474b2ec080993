/** The pages of actors: {@link org.tocsin.workbench.actor.ActorPages} serves the list of countries and the page of an actor. */
@NullMarked
package org.tocsin.workbench.actor;

import org.jspecify.annotations.NullMarked;
