/** The word senses: which words in which frame name which act. Start with {@link org.tocsin.code.lexicon.Lexicon}. */
@NullMarked
package org.tocsin.code.lexicon;

import org.jspecify.annotations.NullMarked;
