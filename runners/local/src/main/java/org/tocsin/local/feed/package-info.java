/**
 * What is at web addresses, for an ingest: pages, feeds and lists of feeds. A feed that was met is remembered, so that it is asked only for what is new.
 * Start with {@link org.tocsin.local.feed.WebInputs}.
 */
@NullMarked
package org.tocsin.local.feed;

import org.jspecify.annotations.NullMarked;
