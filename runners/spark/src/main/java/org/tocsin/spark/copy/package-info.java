/**
 * Which articles are copies of one text, without any machine seeing all of them. Start with {@link org.tocsin.spark.copy.Copies}.
 */
@NullMarked
package org.tocsin.spark.copy;

import org.jspecify.annotations.NullMarked;
