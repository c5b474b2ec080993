/**
 * The two databases behind one front: connections, transactions, bulk loading, numbered migrations. Start with {@link
 * org.tocsin.store.database.Database}. What differs between DuckDB and PostgreSQL stays in here.
 */
@NullMarked
package org.tocsin.store.database;

import org.jspecify.annotations.NullMarked;
