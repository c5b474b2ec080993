/**
 * Articles in, everything that is found in each out. Start with {@link org.tocsin.spark.code.Coding}.
 */
@NullMarked
package org.tocsin.spark.code;

import org.jspecify.annotations.NullMarked;
