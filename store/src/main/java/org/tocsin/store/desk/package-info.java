/**
 * What people and long work leave in the store: jobs and their problems, notes, reviews, saved views, visits. Each table is bound to one session,
 * as those of {@code org.tocsin.store.table} are.
 */
@NullMarked
package org.tocsin.store.desk;

import org.jspecify.annotations.NullMarked;
