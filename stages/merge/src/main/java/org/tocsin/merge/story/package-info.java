/**
 * Stories: which articles report the same happening. In: articles, in any order, not parsed. Out: for each article the story it belongs to.
 * Start with {@link org.tocsin.merge.story.StoryFinder}; the formula is described in docs/merge.md and its weights lie in
 * {@code knowledge/merge/stories.tsv}.
 */
@NullMarked
package org.tocsin.merge.story;

import org.jspecify.annotations.NullMarked;
