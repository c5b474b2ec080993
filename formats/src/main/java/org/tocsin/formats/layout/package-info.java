/** The columns of other event data in their published order, for those who write them and those who read them. */
@NullMarked
package org.tocsin.formats.layout;

import org.jspecify.annotations.NullMarked;
