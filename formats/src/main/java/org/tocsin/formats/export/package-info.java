/**
 * Events as files for other programs: one writer a format, row by row, without a cap. Start with {@link org.tocsin.formats.export.ExportFormat}. At
 * most the sentence of an event goes out, never the article.
 */
@NullMarked
package org.tocsin.formats.export;

import org.jspecify.annotations.NullMarked;
