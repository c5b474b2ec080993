/** The senses and entities that a user writes: {@link org.tocsin.local.lexicon.OwnLexicon} keeps them in the data folder. */
@NullMarked
package org.tocsin.local.lexicon;

import org.jspecify.annotations.NullMarked;
