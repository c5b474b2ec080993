package org.tocsin.ground.date;

import org.tocsin.model.event.When;

/**
 * Words that give a time, and the days they stand for.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
public record TimeExpression(int first, int last, When when) {}
