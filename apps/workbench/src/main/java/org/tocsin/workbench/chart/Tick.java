package org.tocsin.workbench.chart;

/**
 * A label of an axis.
 *
 * @param at where it is
 * @param isFine whether it is left out where there is little room
 */
public record Tick(double at, String label, boolean isFine) {}
