@NullMarked
package org.tocsin.spark.graph;

import org.jspecify.annotations.NullMarked;
