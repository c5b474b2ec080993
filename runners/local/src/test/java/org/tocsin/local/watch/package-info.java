@NullMarked
package org.tocsin.local.watch;

import org.jspecify.annotations.NullMarked;
