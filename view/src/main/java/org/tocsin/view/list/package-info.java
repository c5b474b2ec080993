/**
 * Lists: a filter in, a page of rows out, with its count and what takes to the next page. {@link org.tocsin.view.list.Listings} names the kinds of
 * rows, {@link org.tocsin.view.list.Lists} answers.
 */
@NullMarked
package org.tocsin.view.list;

import org.jspecify.annotations.NullMarked;
