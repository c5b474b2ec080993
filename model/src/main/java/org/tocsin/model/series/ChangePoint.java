package org.tocsin.model.series;

import java.time.LocalDate;

/**
 * A lasting change of level.
 *
 * @param start first day of the first period at the new level
 * @param index that period's place in the series
 * @param before mean of a period from the last change (or the beginning) up to here
 * @param after mean of a period from here to the next change (or the end)
 */
public record ChangePoint(LocalDate start, int index, double before, double after) {}
