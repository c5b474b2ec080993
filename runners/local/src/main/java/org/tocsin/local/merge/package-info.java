/**
 * The merge over the store: what comes, goes or changes is grouped with what it touches, and only the incidents that change are written. Start with
 * {@link org.tocsin.local.merge.ReportMerge}.
 */
@NullMarked
package org.tocsin.local.merge;

import org.jspecify.annotations.NullMarked;
