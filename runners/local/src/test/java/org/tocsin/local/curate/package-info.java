@NullMarked
package org.tocsin.local.curate;

import org.jspecify.annotations.NullMarked;
