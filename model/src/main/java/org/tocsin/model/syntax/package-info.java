/** What the annotate stage finds in an article: sentences, tokens, the dependency graph. Start with {@link org.tocsin.model.syntax.AnnotatedDocument}. */
@NullMarked
package org.tocsin.model.syntax;

import org.jspecify.annotations.NullMarked;
