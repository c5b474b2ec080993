/** Tests of the pictures that the server draws. */
@NullMarked
package org.tocsin.workbench.chart;

import org.jspecify.annotations.NullMarked;
