/**
 * Feeds: lists of them (OPML), their entries (RSS, Atom), and when each is to be asked again. Start with {@link
 * org.tocsin.acquire.feed.FeedPoller}; {@link org.tocsin.acquire.feed.FeedHealth} is all that must be kept between two polls.
 */
@NullMarked
package org.tocsin.acquire.feed;

import org.jspecify.annotations.NullMarked;
