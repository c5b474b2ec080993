package org.tocsin.model.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Passage;

/**
 * A figure as an article states it, whether or not it belongs to an event. Two who say two numbers are two stated figures.
 *
 * @param subject the words for what is counted
 * @param sayer whose figure it is; absent for the outlet's own
 * @param event the event that it belongs to; absent for none
 * @param partOf the figure that it is a part of ("two of those detained"), so that nobody adds them up; absent for a whole
 */
public record StatedFigure(
        FigureId id,
        Passage sentence,
        Figure figure,
        String subject,
        @Nullable Party sayer,
        @Nullable EventId event,
        @Nullable FigureId partOf) {}
