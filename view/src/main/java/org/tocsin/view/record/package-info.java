/**
 * What a page shows of one thing: an incident, an article, a story, an actor. Start with {@link org.tocsin.view.record.IncidentViews}; each class
 * answers one kind of page.
 */
@NullMarked
package org.tocsin.view.record;

import org.jspecify.annotations.NullMarked;
