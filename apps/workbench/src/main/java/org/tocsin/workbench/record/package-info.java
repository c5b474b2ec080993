/**
 * The pages of one record each, and what people do to it: {@link org.tocsin.workbench.record.EventPages} for happenings, {@link
 * org.tocsin.workbench.record.ArticlePages} for articles, {@link org.tocsin.workbench.record.StoryPages} for stories.
 */
@NullMarked
package org.tocsin.workbench.record;

import org.jspecify.annotations.NullMarked;
