/** Who fills which role around a word, after undoing passives, control, relative clauses and coordination. Start with {@link org.tocsin.code.grammar.Arguments}. */
@NullMarked
package org.tocsin.code.grammar;

import org.jspecify.annotations.NullMarked;
