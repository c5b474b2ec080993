/**
 * Files in, one row an article or problem out. Start with {@link org.tocsin.spark.article.Articles}.
 */
@NullMarked
package org.tocsin.spark.article;

import org.jspecify.annotations.NullMarked;
