/**
 * The first verb of the flow: an article comes in, its sentences with tokens, lemmas, tags, dependency graph and names go out. Start
 * with {@link org.tocsin.annotate.Annotator}. In the packages below, {@code token} cuts words, {@code word} knows them one by one,
 * {@code decode} finds tags, names and the tree, {@code weights} holds what was learned.
 */
@NullMarked
package org.tocsin.annotate;

import org.jspecify.annotations.NullMarked;
