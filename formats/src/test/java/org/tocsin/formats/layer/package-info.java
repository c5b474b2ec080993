@NullMarked
package org.tocsin.formats.layer;

import org.jspecify.annotations.NullMarked;
