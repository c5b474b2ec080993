@NullMarked
package org.tocsin.formats.table;

import org.jspecify.annotations.NullMarked;
