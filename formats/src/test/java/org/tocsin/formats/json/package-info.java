@NullMarked
package org.tocsin.formats.json;

import org.jspecify.annotations.NullMarked;
