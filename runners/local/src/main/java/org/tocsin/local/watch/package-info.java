/**
 * The loop that never ends: feeds that are due are asked, what is new is coded and merged, rules are run, alerts go out. Start with {@link
 * org.tocsin.local.watch.Watch}.
 */
@NullMarked
package org.tocsin.local.watch;

import org.jspecify.annotations.NullMarked;
