/** Change points: since when is the level another one. Start with {@link org.tocsin.monitor.change.Pelt}. */
@NullMarked
package org.tocsin.monitor.change;

import org.jspecify.annotations.NullMarked;
