/** Dates as people and machines write them, in any language of the Unicode locale data. Start with {@link org.tocsin.acquire.date.DateText}. */
@NullMarked
package org.tocsin.acquire.date;

import org.jspecify.annotations.NullMarked;
