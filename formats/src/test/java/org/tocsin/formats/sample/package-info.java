@NullMarked
package org.tocsin.formats.sample;

import org.jspecify.annotations.NullMarked;
