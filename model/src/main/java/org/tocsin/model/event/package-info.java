/** What the code and ground stages make of an article: who did what to whom, when, where, and who says so. Start with {@link org.tocsin.model.event.Event}. */
@NullMarked
package org.tocsin.model.event;

import org.jspecify.annotations.NullMarked;
