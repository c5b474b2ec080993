/**
 * What can be said of a single word or character without knowing its neighbours: character classes, the simplified form under which the
 * learned models know a word, its shape and spelling. Start with {@link org.tocsin.annotate.word.WordForms}.
 */
@NullMarked
package org.tocsin.annotate.word;

import org.jspecify.annotations.NullMarked;
