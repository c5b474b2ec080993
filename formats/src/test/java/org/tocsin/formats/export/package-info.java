@NullMarked
package org.tocsin.formats.export;

import org.jspecify.annotations.NullMarked;
