package org.tocsin.model.series;

import java.time.LocalDate;
import java.util.List;

/**
 * Tit for tat between two actors, step by step.
 *
 * @param links which happening answers which, stated ones first
 */
public record Chain(String one, String other, List<Step> steps, List<Link> links) {
    public Chain {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }

    /**
     * What one side did from one day on.
     *
     * @param side the actor who acts
     * @param start first day of its happenings
     * @param end the latest last day of them
     * @param happenings ids
     */
    public record Step(String side, LocalDate start, LocalDate end, List<String> happenings) {
        public Step {
            happenings = List.copyOf(happenings);
        }
    }
}
