/**
 * The reading view: an article with highlights, and beside it what was found and why. {@link org.tocsin.workbench.reading.ReadingView} is what
 * the template shows; {@link org.tocsin.workbench.reading.ReadingBuilder} makes it.
 */
@NullMarked
package org.tocsin.workbench.reading;

import org.jspecify.annotations.NullMarked;
