/** The whole flow on one page. Start with {@link org.tocsin.pipeline.Pipeline}. */
@NullMarked
package org.tocsin.pipeline;

import org.jspecify.annotations.NullMarked;
