/**
 * Tags, lemmas, entities and the dependency tree of a sentence that is cut into words. What comes in are words and the file of weights; what
 * goes out is a {@link org.tocsin.annotate.decode.Parse}. Start with {@link org.tocsin.annotate.decode.Decoder}, the door.
 */
@NullMarked
package org.tocsin.annotate.decode;

import org.jspecify.annotations.NullMarked;
