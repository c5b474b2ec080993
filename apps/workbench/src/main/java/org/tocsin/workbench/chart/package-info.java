/**
 * Pictures as the server draws them: a record of shapes with their places, links and words, for a template to write as SVG or as a table. Nothing
 * here asks for data. {@link org.tocsin.workbench.chart.TensionChart} is the largest.
 */
@NullMarked
package org.tocsin.workbench.chart;

import org.jspecify.annotations.NullMarked;
