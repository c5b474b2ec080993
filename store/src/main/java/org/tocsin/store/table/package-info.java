/** The tables of the store, one class for each noun with its parts. Each is bound to one session: what it writes is in that session's transaction. */
@NullMarked
package org.tocsin.store.table;

import org.jspecify.annotations.NullMarked;
