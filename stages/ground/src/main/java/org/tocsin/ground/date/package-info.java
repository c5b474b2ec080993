/** Time expressions of news, resolved against the day of publication. Start with {@link org.tocsin.ground.date.TimeExpressions}. */
@NullMarked
package org.tocsin.ground.date;

import org.jspecify.annotations.NullMarked;
