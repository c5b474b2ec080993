/** Answers that are remembered: questions come in, and are worked out only when the store has changed since. */
@NullMarked
package org.tocsin.view.answer;

import org.jspecify.annotations.NullMarked;
