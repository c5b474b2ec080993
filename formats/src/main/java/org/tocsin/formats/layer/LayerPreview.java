package org.tocsin.formats.layer;

import java.util.List;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.problem.Problem;

/**
 * What a user sees before anything is stored: how much there is, how it was understood, and what is wrong with it.
 *
 * @param first the first events
 * @param problems the first problems
 */
public record LayerPreview(LayerTally tally, List<LayerEvent> first, List<Problem> problems) {
    public LayerPreview {
        first = List.copyOf(first);
        problems = List.copyOf(problems);
    }
}
