/** Files of what a filter finds, in the formats of {@link org.tocsin.formats.export}. Start with {@link org.tocsin.view.export.Exports}. */
@NullMarked
package org.tocsin.view.export;

import org.jspecify.annotations.NullMarked;
