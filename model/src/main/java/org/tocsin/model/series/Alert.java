package org.tocsin.model.series;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule's threshold was crossed. The id is made of the rule, the measure and the period, so that looking again, also after a restart, raises no
 * second one.
 *
 * @param crossed the last day of the period in which it was: all that the alert rests on was known then
 * @param reason one line, with the numbers behind it
 * @param happenings ids of what happened in the window, most severe first
 */
public record Alert(
        String id, String rule, LocalDate crossed, String reason, Baseline baseline, List<String> happenings) {
    public Alert {
        happenings = List.copyOf(happenings);
    }
}
