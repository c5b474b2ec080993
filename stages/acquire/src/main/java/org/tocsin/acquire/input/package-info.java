/** The forms that articles come in, one reader each, all handing on to one {@link org.tocsin.acquire.input.ArticleSink}. */
@NullMarked
package org.tocsin.acquire.input;

import org.jspecify.annotations.NullMarked;
