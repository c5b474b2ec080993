package org.tocsin.model.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One happening as the monitor counts it: an incident of our own, or a row of an event table.
 *
 * @param id the incident's, or the row's
 * @param start first day
 * @param end last day it may have happened on, the same for an exact date
 * @param kind what it is, for reasons: a PLOVER event, or the table's own word
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 unknown
 * @param goldstein Goldstein scale value, -10 to 10
 * @param plover PLOVER score, -10 to 10; absent for tables that have none and for bare statements
 * @param reports articles' reports of it; 1 for a table that does not say
 * @param place where, for rules on places
 */
public record Happening(
        String id,
        LocalDate start,
        LocalDate end,
        String source,
        String target,
        String kind,
        int quadClass,
        double goldstein,
        @Nullable Double plover,
        int reports,
        @Nullable String place) {
    public Happening {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(id + " ends on " + end + ", before it starts on " + start);
        }
        if (quadClass < 0 || quadClass > 4) {
            throw new IllegalArgumentException(id + ": no quad class: " + quadClass);
        }
    }

    /** Whether it goes from the dyad's source to its target. */
    public boolean isOf(Dyad dyad) {
        return source.equals(dyad.source()) && target.equals(dyad.target());
    }

    /** Whether it is conflict by its score: the PLOVER score where there is one, else Goldstein's. */
    public boolean isConflict() {
        return (plover == null ? goldstein : plover) < 0;
    }
}
