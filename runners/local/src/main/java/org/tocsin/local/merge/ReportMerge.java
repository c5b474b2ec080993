package org.tocsin.local.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.merge.Merger;
import org.tocsin.merge.incident.Decisions;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.incident.Report;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.monitor.Monitor;
import org.tocsin.store.Tables;

/**
 * Merges changes into the incidents of the store. The groups are those that {@link Merger#merge} would make of all reports at once; names last
 * over every change.
 */
public final class ReportMerge {
    private final Merger merger;

    public ReportMerge(KnowledgeFiles files) {
        this.merger = new Merger(files, OwnerRegistry.EMPTY);
    }

    /**
     * What a change did.
     *
     * @param put incidents that are new or in a new state
     * @param gone incidents that are no more
     */
    public record Outcome(Set<IncidentId> put, Set<IncidentId> gone) {}

    /** Writes a change into the tables of a transaction, with everything that follows from it. */
    public Outcome apply(Tables tables, Change change) {
        StoredReports known = new StoredReports(tables);
        Set<EventId> outdated = change.outdated();
        Map<EventId, IncidentId> past = tables.events().incidents(outdated);
        Set<ReportTraits> stale = stale(tables, known, outdated, past.values());
        tables.events().remove(change.removed(), tables.now());
        tables.merges().remove(outdated);
        tables.merges().rename(change.successors());
        stale.addAll(file(tables, change));
        stale.addAll(known.withIds(change.regrouped()));
        List<Set<EventId>> groups = groups(tables, known, stale, change.dirty());
        return write(tables, changed(tables, groups, past.values(), change), past, change);
    }

    /** The reports whose groups may be others when some are taken out: those of their incidents and those that they were compared with. */
    private Set<ReportTraits> stale(
            Tables tables, StoredReports known, Set<EventId> removed, Collection<IncidentId> incidents) {
        Set<ReportTraits> stale = new TreeSet<>();
        if (!removed.isEmpty()) {
            Decisions decisions = new Decisions(tables.merges().decisions());
            stale.addAll(merger.grouping().neighbours(known.withIds(removed), known, decisions));
            Set<EventId> members = new HashSet<>();
            tables.incidents().members(new HashSet<>(incidents)).values().forEach(members::addAll);
            stale.addAll(known.withIds(members));
            stale.removeIf(report -> removed.contains(report.id()));
        }
        return stale;
    }

    private List<ReportTraits> file(Tables tables, Change change) {
        tables.events().add(change.added());
        List<ReportTraits> traits = Stream.concat(change.added().stream(), change.corrected().stream())
                .map(event -> merger.traitsOf(event.report()))
                .toList();
        Map<EventId, Set<MergeKey>> keys = new HashMap<>();
        Map<EventId, byte[]> bodies = new HashMap<>();
        for (ReportTraits report : traits) {
            keys.put(report.id(), report.keys());
            bodies.put(report.id(), report.toBytes());
        }
        tables.merges().file(keys, bodies);
        return traits;
    }

    private List<Set<EventId>> groups(
            Tables tables, StoredReports known, Set<ReportTraits> fresh, Set<EventId> rebuilt) {
        List<Set<EventId>> groups = new ArrayList<>();
        Set<EventId> grouped = new HashSet<>();
        Decisions decisions = new Decisions(tables.merges().decisions());
        for (List<EventId> group : merger.grouping().regroup(fresh, known, decisions)) {
            groups.add(Set.copyOf(group));
            grouped.addAll(group);
        }
        Set<EventId> others = new HashSet<>(rebuilt);
        others.removeAll(grouped);
        Set<IncidentId> incidents =
                new HashSet<>(tables.events().incidents(others).values());
        tables.incidents().members(incidents).values().stream()
                .filter(members -> members.stream().noneMatch(grouped::contains))
                .forEach(groups::add);
        return groups;
    }

    /** The groups that are not an incident as it stands; those whose reports have been taken out are none. */
    private static List<Set<EventId>> changed(
            Tables tables, List<Set<EventId>> groups, Collection<IncidentId> robbed, Change change) {
        Set<EventId> all = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<EventId> dirty = change.dirty();
        Map<EventId, IncidentId> incidents = tables.events().incidents(all);
        Map<IncidentId, Set<EventId>> members = tables.incidents().members(new HashSet<>(incidents.values()));
        return groups.stream()
                .filter(group -> {
                    IncidentId incident = incidents.get(group.iterator().next());
                    return incident == null
                            || robbed.contains(incident)
                            || !group.equals(members.get(incident))
                            || group.stream().anyMatch(dirty::contains);
                })
                .toList();
    }

    private Outcome write(Tables tables, List<Set<EventId>> groups, Map<EventId, IncidentId> past, Change change) {
        List<List<Report>> reports = reports(tables, groups);
        Set<EventId> all = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<EventId, IncidentId> previous = new HashMap<>(tables.events().incidents(all));
        change.successors().forEach((old, next) -> {
            IncidentId incident = past.get(old);
            if (incident != null && all.contains(next)) {
                previous.putIfAbsent(next, incident);
            }
        });
        Merger.Merged merged =
                merger.knowing(tables.outlets().owners()).incidents(reports, previous, taken(tables, reports));
        Set<IncidentId> put = merged.incidents().stream().map(Incident::id).collect(Collectors.toSet());
        Set<IncidentId> gone = new TreeSet<>(previous.values());
        gone.addAll(emptied(tables, past.values()));
        gone.removeAll(put);
        Instant now = tables.now();
        List<Redirect> redirects = merged.redirects().stream()
                .filter(redirect -> gone.contains(redirect.from()))
                .toList();
        tables.incidents().remove(gone, redirects, now);
        tables.incidents()
                .put(
                        merged.incidents(),
                        merged.incidents().stream()
                                .flatMap(incident -> Monitor.happenings(incident).stream())
                                .toList(),
                        now);
        Map<IncidentId, List<Report>> filed = new TreeMap<>();
        merged.incidents().forEach(incident -> filed.put(incident.id(), incident.reports()));
        tables.events().file(filed);
        return new Outcome(put, gone);
    }

    /** Incidents that no event is a report of any more. */
    private static Set<IncidentId> emptied(Tables tables, Collection<IncidentId> incidents) {
        Set<IncidentId> emptied = new HashSet<>(incidents);
        emptied.removeAll(tables.incidents().members(emptied).keySet());
        return emptied;
    }

    private static List<List<Report>> reports(Tables tables, List<Set<EventId>> groups) {
        Map<EventId, Report> byId = new HashMap<>();
        List<EventId> all = groups.stream().flatMap(Set::stream).toList();
        tables.events().reports(all).forEach(report -> byId.put(report.event().id(), report));
        return groups.stream()
                .map(group -> group.stream()
                        .map(id -> Objects.requireNonNull(byId.get(id), () -> id + " has no row"))
                        .toList())
                .toList();
    }

    private static Predicate<IncidentId> taken(Tables tables, List<List<Report>> groups) {
        Set<IncidentId> first = groups.stream().map(Merger::firstName).collect(Collectors.toSet());
        Set<IncidentId> taken = tables.incidents().named(first);
        return name -> first.contains(name)
                ? taken.contains(name)
                : !tables.incidents().named(Set.of(name)).isEmpty();
    }
}
