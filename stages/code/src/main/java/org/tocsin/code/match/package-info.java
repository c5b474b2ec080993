/** Frames held against a sentence, and acts composed with the operators above them. Start with {@link org.tocsin.code.match.FrameMatcher}. */
@NullMarked
package org.tocsin.code.match;

import org.jspecify.annotations.NullMarked;
