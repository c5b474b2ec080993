/** What Tocsin remembers: articles and all that was read off them, incidents, alerts, people's decisions. Start with {@link org.tocsin.store.Store}. */
@NullMarked
package org.tocsin.store;

import org.jspecify.annotations.NullMarked;
