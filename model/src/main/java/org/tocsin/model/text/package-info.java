/** Articles as they come in, and spans of their text. Start with {@link org.tocsin.model.text.Document}. */
@NullMarked
package org.tocsin.model.text;

import org.jspecify.annotations.NullMarked;
