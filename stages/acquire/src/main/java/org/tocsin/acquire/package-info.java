/**
 * The stage before all others: bytes come in, articles and problems go out. Start with {@link org.tocsin.acquire.ArticleReader}, which reads
 * files, folders and streams; {@code page} reads HTML, {@code feed} and {@code web} fetch, {@code text} decodes and tells languages.
 */
@NullMarked
package org.tocsin.acquire;

import org.jspecify.annotations.NullMarked;
