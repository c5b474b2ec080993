@NullMarked
package org.tocsin.local.merge;

import org.jspecify.annotations.NullMarked;
