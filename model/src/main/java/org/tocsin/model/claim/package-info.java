/** Who says what in an article: claims as the grounding stage finds them. Start with {@link org.tocsin.model.claim.Claim}. */
@NullMarked
package org.tocsin.model.claim;

import org.jspecify.annotations.NullMarked;
