package org.tocsin.model.incident;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;

/**
 * A number with who gives it. Two sayers are two figures, never a mean.
 *
 * @param sayer name of the speaker, else of the agency that is quoted, else of the outlet; absent when nobody is named
 * @param event the report that it stands in
 */
public record SaidFigure(Figure figure, @Nullable String sayer, EventId event) {}
