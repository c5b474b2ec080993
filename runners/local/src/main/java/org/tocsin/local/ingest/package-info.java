/**
 * Articles in, coded and merged records in the store out, each article exactly once. Start with {@link org.tocsin.local.ingest.Ingest}.
 */
@NullMarked
package org.tocsin.local.ingest;

import org.jspecify.annotations.NullMarked;
