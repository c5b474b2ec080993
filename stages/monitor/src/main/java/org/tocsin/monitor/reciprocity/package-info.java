/** Reciprocity: does one side's past tell the other's future. Start with {@link org.tocsin.monitor.reciprocity.GrangerTest}. */
@NullMarked
package org.tocsin.monitor.reciprocity;

import org.jspecify.annotations.NullMarked;
