/**
 * Who says what: an article in, its claims out. Start with {@link org.tocsin.ground.claim.ClaimFinder}; the words that make a claim are in
 * {@code grammar/cues.tsv}.
 */
@NullMarked
package org.tocsin.ground.claim;

import org.jspecify.annotations.NullMarked;
