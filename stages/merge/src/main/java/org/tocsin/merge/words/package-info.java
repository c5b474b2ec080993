/** Words of a text as hashes: cut, stemmed and counted. Start with {@link org.tocsin.merge.words.WordReader}. */
@NullMarked
package org.tocsin.merge.words;

import org.jspecify.annotations.NullMarked;
