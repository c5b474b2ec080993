/**
 * Wire copies and near-duplicates: texts that are one source however many outlets print them. In: texts. Out: groups of copies. Start with
 * {@link org.tocsin.merge.copy.CopyFinder}.
 */
@NullMarked
package org.tocsin.merge.copy;

import org.jspecify.annotations.NullMarked;
