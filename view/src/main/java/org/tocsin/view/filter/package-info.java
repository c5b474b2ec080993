/**
 * The filter grammar that pages, the API and the command share. {@link org.tocsin.view.filter.FilterParser} reads it, {@link
 * org.tocsin.view.filter.Filter} writes it back; {@link org.tocsin.view.filter.Key} says what every key takes.
 */
@NullMarked
package org.tocsin.view.filter;

import org.jspecify.annotations.NullMarked;
