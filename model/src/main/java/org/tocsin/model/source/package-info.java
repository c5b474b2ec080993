/** Where an article comes from: the {@link org.tocsin.model.source.Article} that reading gives, when it was published, how it is told apart. */
@NullMarked
package org.tocsin.model.source;

import org.jspecify.annotations.NullMarked;
