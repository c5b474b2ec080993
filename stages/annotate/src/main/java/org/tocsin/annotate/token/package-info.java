/**
 * Cuts a text into sentences and words, by the rules and word lists of NLP4J's English tokenizer, because the learned models expect words
 * cut like that. Start with {@link org.tocsin.annotate.token.Tokenizer}.
 */
@NullMarked
package org.tocsin.annotate.token;

import org.jspecify.annotations.NullMarked;
