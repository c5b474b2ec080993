package org.tocsin.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tocsin.merge.incident.Decisions;
import org.tocsin.merge.incident.Grouping;
import org.tocsin.merge.incident.IncidentBuilder;
import org.tocsin.merge.incident.IncidentNames;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.merge.words.StopWords;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.incident.Report;
import org.tocsin.model.knowledge.KnowledgeFiles;

/**
 * The merge stage: reports in, incidents out. {@link #merge} does all in memory. A store that holds millions calls the three steps itself: {@link
 * #traitsOf} and their keys to file a report, {@link #grouping} to group anew what fresh reports touch, {@link #incidents} for the groups that
 * changed.
 */
public final class Merger {
    private final Grouping grouping;
    private final IncidentBuilder builder;
    private final Set<String> stopWords;

    public Merger(KnowledgeFiles files, OwnerRegistry owners) {
        this.grouping = new Grouping(files);
        this.builder = new IncidentBuilder(owners);
        this.stopWords = StopWords.read(files);
    }

    private Merger(Merger like, OwnerRegistry owners) {
        this.grouping = like.grouping;
        this.builder = new IncidentBuilder(owners);
        this.stopWords = like.stopWords;
    }

    /** The same with other knowledge of who owns what. */
    public Merger knowing(OwnerRegistry owners) {
        return new Merger(this, owners);
    }

    /** Incidents by id, and the names that others have given up. */
    public record Merged(List<Incident> incidents, List<Redirect> redirects) {}

    /** What is compared of a report. Reports whose traits share a key are candidates for one incident. */
    public ReportTraits traitsOf(Report report) {
        return ReportTraits.of(report, stopWords);
    }

    /** Groups reports by happening. */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * All reports at once.
     *
     * @param reports in any order; of two with one event id the last counts
     * @param decisions people's, oldest first
     * @param previous names that incidents had before, by event
     */
    public Merged merge(Collection<Report> reports, List<MergeDecision> decisions, Map<EventId, IncidentId> previous) {
        TreeMap<String, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.event().id().value(), report));
        Index index = new Index();
        List<ReportTraits> traits = byId.values().stream().map(this::traitsOf).toList();
        traits.forEach(index::add);
        List<List<EventId>> groups = grouping.regroup(traits, index, new Decisions(decisions));
        List<List<Report>> grouped = groups.stream()
                .map(group -> group.stream()
                        .map(id -> java.util.Objects.requireNonNull(byId.get(id.value())))
                        .toList())
                .toList();
        return incidents(grouped, previous, name -> false);
    }

    /** The name that a group of reports gets if none of them had one before; taken only if no other incident ever had it. */
    public static IncidentId firstName(List<Report> group) {
        return IncidentNames.firstName(group);
    }

    /**
     * The incidents of groups of reports.
     *
     * @param isTaken whether an incident, of these or others, has or had a name
     */
    public Merged incidents(
            List<List<Report>> groups, Map<EventId, IncidentId> previous, Predicate<IncidentId> isTaken) {
        IncidentNames names = new IncidentNames(groups, previous, isTaken);
        List<IncidentId> given = names.names();
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            incidents.add(builder.build(given.get(i), groups.get(i)));
        }
        incidents.sort(java.util.Comparator.comparing(Incident::id));
        return new Merged(incidents, names.redirects());
    }

    /** Reports by key and by id, in memory. */
    public static final class Index implements Grouping.Known {
        private final Map<MergeKey, List<ReportTraits>> byKey = new HashMap<>();
        private final Map<EventId, ReportTraits> byId = new HashMap<>();

        /** Files a report; one that is already filed is not filed twice. */
        public void add(ReportTraits report) {
            if (byId.putIfAbsent(report.id(), report) == null) {
                report.keys()
                        .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(2))
                                .add(report));
            }
        }

        @Override
        public Collection<ReportTraits> withKeys(Collection<MergeKey> keys) {
            return keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .toList();
        }

        @Override
        public Collection<ReportTraits> withIds(Collection<EventId> ids) {
            return ids.stream()
                    .map(byId::get)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
    }
}
