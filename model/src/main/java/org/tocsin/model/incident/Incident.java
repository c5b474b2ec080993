package org.tocsin.model.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;

/**
 * One happening, with every report of it. What reports agree on stands in its fields; where they differ, all versions are kept side by side.
 *
 * @param reports by day of publication, then by event id; denials are among them
 * @param act the act that most reports tell, the more specific one of equals
 * @param actors the fullest naming of who did it that a report gives
 * @param status asserted if any report asserts it; else claimed, then denied
 * @param when the narrowest date of the version that most reports give
 * @param dates every version of the date that differs from {@code when}
 * @param where the finest place that most reports give; absent when none does
 * @param figures every number with its sayer
 * @param denials the reports that say it did not happen
 */
public record Incident(
        IncidentId id,
        List<Report> reports,
        Act act,
        List<Party> actors,
        List<Party> recipients,
        Status status,
        int quadClass,
        double goldstein,
        @Nullable Double ploverScore,
        When when,
        List<When> dates,
        @Nullable Where where,
        List<SaidFigure> figures,
        List<Report> denials,
        Corroboration corroboration) {
    public Incident {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an incident needs a report: " + id);
        }
        reports = List.copyOf(reports);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        denials = List.copyOf(denials);
    }

    /** Whether someone says that it did not happen while another says that it did. */
    public boolean isDisputed() {
        return !denials.isEmpty() && denials.size() < reports.size();
    }
}
