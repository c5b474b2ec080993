/**
 * One happening, one record. In: events of many articles ({@link org.tocsin.model.incident.Report}), or articles. Out: incidents with all their
 * reports, or stories. Start with {@link org.tocsin.merge.Merger}; stories are {@link org.tocsin.merge.story.StoryFinder}'s, copies {@link
 * org.tocsin.merge.copy.CopyFinder}'s.
 */
@NullMarked
package org.tocsin.merge;

import org.jspecify.annotations.NullMarked;
