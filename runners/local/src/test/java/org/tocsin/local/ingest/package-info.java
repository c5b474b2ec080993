@NullMarked
package org.tocsin.local.ingest;

import org.jspecify.annotations.NullMarked;
