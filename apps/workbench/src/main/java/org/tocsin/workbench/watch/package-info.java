/**
 * The pages that watch: {@link org.tocsin.workbench.watch.TodayPages} is the first page, the others tell what rings, where articles come from, what
 * work is being done and how good the coding is.
 */
@NullMarked
package org.tocsin.workbench.watch;

import org.jspecify.annotations.NullMarked;
