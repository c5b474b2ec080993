package org.tocsin.merge.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.merge.cluster.AverageLink;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.DocumentId;

/**
 * Groups reports by happening. Whether two reports have an edge depends on the two alone, and the groups within a connected component on that
 * component alone. So the outcome is a function of the set of reports, in whatever order and portions they came; and when new ones come, only the
 * components that they touch are grouped anew.
 */
public final class Grouping {
    /** A weaker likeness is no edge: it keeps components small. */
    private static final double LEAST_PROBABILITY = 0.2;

    private final IncidentWeights weights;

    public Grouping(KnowledgeFiles files) {
        this.weights = IncidentWeights.read(files);
    }

    /** Where reports are found again. A map in memory, or a store. */
    public interface Known {
        /** The reports that have this key. */
        Collection<ReportTraits> withKey(MergeKey key);

        /** The report of an event; for decisions, which name events. */
        java.util.Optional<ReportTraits> withId(EventId id);
    }

    /** What speaks for and against two reports telling of one happening. */
    public IncidentLikeness explain(ReportTraits one, ReportTraits other) {
        return IncidentLikeness.of(one, other);
    }

    /**
     * The probability that two reports tell of one happening; none where it is too small for an edge. To be asked of reports that share a key.
     * Whoever finds the components of all edges by himself may group each of them alone.
     */
    public OptionalDouble edge(ReportTraits one, ReportTraits other) {
        if (one.excludes(other)) {
            return OptionalDouble.empty();
        }
        double probability = weights.probability(IncidentLikeness.of(one, other));
        return probability < LEAST_PROBABILITY ? OptionalDouble.empty() : OptionalDouble.of(probability);
    }

    /**
     * The groups of all reports in the components that the fresh ones lie in: the fresh ones and every known one whose group may have changed.
     *
     * @param known all reports, the fresh ones among them
     * @return groups of event ids, each ascending, by first id
     */
    public List<List<EventId>> regroup(Collection<ReportTraits> fresh, Known known, Decisions decisions) {
        Set<ReportTraits> seen = new HashSet<>();
        List<List<EventId>> groups = new ArrayList<>();
        for (ReportTraits report : new TreeSet<>(fresh)) {
            if (!seen.contains(report)) {
                groups.addAll(group(component(report, known, decisions, seen), decisions));
            }
        }
        groups.sort((one, other) -> one.get(0).value().compareTo(other.get(0).value()));
        return groups;
    }

    /** The connected component of a report, with its edges. */
    private Component component(ReportTraits start, Known known, Decisions decisions, Set<ReportTraits> seen) {
        Component component = new Component(new TreeMap<>());
        Deque<ReportTraits> waiting = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!waiting.isEmpty()) {
            ReportTraits report = waiting.remove();
            Map<ReportTraits, Double> edges = edges(report, known);
            component.edges().put(report, edges);
            Set<ReportTraits> neighbours = new HashSet<>(edges.keySet());
            decisions.togetherWith(report.id()).forEach(id -> known.withId(id).ifPresent(neighbours::add));
            for (ReportTraits neighbour : neighbours) {
                if (seen.add(neighbour)) {
                    waiting.add(neighbour);
                }
            }
        }
        return component;
    }

    private Map<ReportTraits, Double> edges(ReportTraits report, Known known) {
        Map<ReportTraits, Double> edges = new HashMap<>();
        Set<ReportTraits> compared = new HashSet<>();
        for (MergeKey key : report.keys()) {
            for (ReportTraits other : known.withKey(key)) {
                if (!other.equals(report) && compared.add(other)) {
                    edge(report, other).ifPresent(probability -> edges.put(other, probability));
                }
            }
        }
        return edges;
    }

    private List<List<EventId>> group(Component component, Decisions decisions) {
        List<ReportTraits> reports = new ArrayList<>(component.edges().keySet());
        Map<EventId, Integer> nodes = new HashMap<>();
        reports.forEach(report -> nodes.put(report.id(), nodes.size()));
        AverageLink clustering = new AverageLink(reports.size());
        component
                .edges()
                .forEach((report, edges) -> edges.forEach((other, probability) -> {
                    if (report.compareTo(other) < 0) {
                        clustering.edge(
                                nodes.getOrDefault(report.id(), 0), nodes.getOrDefault(other.id(), 0), probability);
                    }
                }));
        decisions.apply(clustering, nodes);
        keepDeedsOfOnePassageApart(reports, clustering);
        int[] clusters = clustering.cut(weights.threshold());
        Map<Integer, List<EventId>> groups = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            groups.computeIfAbsent(clusters[i], key -> new ArrayList<>())
                    .add(reports.get(i).id());
        }
        return new ArrayList<>(groups.values());
    }

    /** What a text tells as two deeds is not joined by way of a third report; only a person may say that it is one. */
    private static void keepDeedsOfOnePassageApart(List<ReportTraits> reports, AverageLink clustering) {
        Map<DocumentId, List<Integer>> byArticle = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byArticle
                    .computeIfAbsent(reports.get(i).article(), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> ofOneArticle : byArticle.values()) {
            for (int i : ofOneArticle) {
                for (int j : ofOneArticle) {
                    boolean areTwo = i < j && IncidentLikeness.areTwoDeedsOfOnePassage(reports.get(i), reports.get(j));
                    if (areTwo && !clustering.areTogether(i, j)) {
                        clustering.apart(i, j);
                    }
                }
            }
        }
    }

    /** Reports in the order of their ids, each with its edges. */
    private record Component(TreeMap<ReportTraits, Map<ReportTraits, Double>> edges) {}
}
