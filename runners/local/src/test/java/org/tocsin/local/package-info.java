@NullMarked
package org.tocsin.local;

import org.jspecify.annotations.NullMarked;
