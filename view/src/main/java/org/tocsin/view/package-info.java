/**
 * Questions in, records out; nothing here writes. {@link org.tocsin.view.filter} is the grammar of what is asked for, {@link org.tocsin.view.list} answers
 * with pages of rows, {@link org.tocsin.view.record}, {@link org.tocsin.view.dyad}, {@link org.tocsin.view.chart} and {@link org.tocsin.view.desk} with what
 * single pages show, {@link org.tocsin.view.brief} and {@link org.tocsin.view.export} with documents and files. {@link org.tocsin.view.ShortLists} names
 * the lists that are worked out as a whole.
 */
@NullMarked
package org.tocsin.view;

import org.jspecify.annotations.NullMarked;
