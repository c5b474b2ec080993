/**
 * The first verb of the flow: an article comes in, its sentences with tokens, lemmas, tags, dependency graph and names go out. Start
 * with {@link org.tocsin.annotate.Annotator}. Nothing outside this package may see the parser's own types (ADR-0002).
 */
@NullMarked
package org.tocsin.annotate;

import org.jspecify.annotations.NullMarked;
