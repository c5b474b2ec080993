@NullMarked
package org.tocsin.formats.code;

import org.jspecify.annotations.NullMarked;
