/**
 * Which articles tell of one happening, over the store. Start with {@link org.tocsin.local.story.StoryDesk}.
 */
@NullMarked
package org.tocsin.local.story;

import org.jspecify.annotations.NullMarked;
