@NullMarked
package org.tocsin.spark;

import org.jspecify.annotations.NullMarked;
