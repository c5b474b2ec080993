package org.tocsin.merge.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tocsin.merge.words.TermHash;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.incident.Report;

/**
 * Names groups of reports so that names last. A group keeps the name that most of its events had before; a name whose events are now spread goes
 * to the group with most of them; where two incidents have become one, the name given up redirects to the other. A group without a past is
 * named for its earliest report, so that the same reports get the same names on every machine. No name is given twice.
 */
public final class IncidentNames {
    private final List<IncidentId> names;
    private final List<Redirect> redirects;

    /**
     * @param groups groups of reports
     * @param previous the name of the incident that each event belonged to before; events that are new are missing
     * @param isTaken whether an incident elsewhere, or of the past, has a name
     */
    public IncidentNames(List<List<Report>> groups, Map<EventId, IncidentId> previous, Predicate<IncidentId> isTaken) {
        Map<IncidentId, Integer> groupOfName = groupsOfNames(groups, previous);
        this.names = new ArrayList<>();
        this.redirects = new ArrayList<>();
        Set<IncidentId> taken = new HashSet<>(previous.values());
        for (int group = 0; group < groups.size(); group++) {
            List<IncidentId> candidates = candidates(group, groups.get(group), groupOfName, previous);
            IncidentId name = candidates.isEmpty()
                    ? fresh(groups.get(group), other -> taken.contains(other) || isTaken.test(other))
                    : candidates.get(0);
            taken.add(name);
            names.add(name);
            candidates.stream().skip(1).sorted().forEach(old -> redirects.add(new Redirect(old, name)));
        }
    }

    /** The name of each group, in the order of the groups. */
    public List<IncidentId> names() {
        return List.copyOf(names);
    }

    /** Names given up because incidents have become one. */
    public List<Redirect> redirects() {
        return List.copyOf(redirects);
    }

    /** For each old name the group that has most of its events; of equals the one with the lowest event id. */
    private static Map<IncidentId, Integer> groupsOfNames(
            List<List<Report>> groups, Map<EventId, IncidentId> previous) {
        Map<IncidentId, Integer> best = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (IncidentId name : oldNames(groups.get(group), previous)) {
                Integer rival = best.get(name);
                if (rival == null || isStronger(groups.get(group), groups.get(rival), name, previous)) {
                    best.put(name, group);
                }
            }
        }
        return best;
    }

    private static boolean isStronger(
            List<Report> group, List<Report> rival, IncidentId name, Map<EventId, IncidentId> previous) {
        long here = votes(group, name, previous);
        long there = votes(rival, name, previous);
        return here > there || here == there && lowest(group).compareTo(lowest(rival)) < 0;
    }

    private static List<IncidentId> candidates(
            int group, List<Report> reports, Map<IncidentId, Integer> groupOfName, Map<EventId, IncidentId> previous) {
        return oldNames(reports, previous).stream()
                .filter(name -> groupOfName.getOrDefault(name, -1) == group)
                .sorted(Comparator.comparingLong((IncidentId name) -> votes(reports, name, previous))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Set<IncidentId> oldNames(List<Report> reports, Map<EventId, IncidentId> previous) {
        Set<IncidentId> names = new TreeSet<>();
        for (Report report : reports) {
            IncidentId name = previous.get(report.event().id());
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static long votes(List<Report> reports, IncidentId name, Map<EventId, IncidentId> previous) {
        return reports.stream()
                .filter(report -> name.equals(previous.get(report.event().id())))
                .count();
    }

    private static String lowest(List<Report> reports) {
        return reports.stream()
                .map(report -> report.event().id().value())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What a group without a past is called, if nobody else is: a hash of its earliest report's event. */
    public static IncidentId firstName(List<Report> reports) {
        return new IncidentId(TermHash.name(seed(reports)));
    }

    private static String seed(List<Report> reports) {
        return reports.stream()
                .min(IncidentBuilder.BY_DAY)
                .orElseThrow()
                .event()
                .id()
                .value();
    }

    private static IncidentId fresh(List<Report> reports, Predicate<IncidentId> isTaken) {
        IncidentId name = firstName(reports);
        for (int split = 1; isTaken.test(name); split++) {
            name = new IncidentId(TermHash.name(seed(reports) + "/" + split));
        }
        return name;
    }
}
