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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** Where reports are found again. A map in memory, or a store, which is asked for many at once. */
    public interface Known {
        /** Every report that has one of these keys, at least once. */
        Collection<ReportTraits> withKeys(Collection<MergeKey> keys);

        /** The reports of these events, as far as they are known; for decisions, which name events. */
        Collection<ReportTraits> withIds(Collection<EventId> ids);
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
        SortedMap<ReportTraits, Map<ReportTraits, Double>> edges = neighbourhood(fresh, known, decisions);
        Map<EventId, ReportTraits> byId = new HashMap<>();
        edges.keySet().forEach(report -> byId.put(report.id(), report));
        Set<ReportTraits> seen = new HashSet<>();
        List<List<EventId>> groups = new ArrayList<>();
        for (ReportTraits report : edges.keySet()) {
            if (seen.add(report)) {
                Component component = new Component(new TreeMap<>());
                component.grow(
                        report,
                        edges,
                        seen,
                        other -> decisions.togetherWith(other.id()).stream()
                                .map(byId::get)
                                .filter(java.util.Objects::nonNull)
                                .toList());
                groups.addAll(group(component, decisions));
            }
        }
        groups.sort((one, other) -> one.get(0).value().compareTo(other.get(0).value()));
        return groups;
    }

    /**
     * The known reports that have an edge to one of these, or that a person has put together with it: whose groups may be others when these are
     * gone.
     */
    public Set<ReportTraits> neighbours(Collection<ReportTraits> reports, Known known, Decisions decisions) {
        Frontier frontier = new Frontier(known);
        frontier.ask(reports);
        Set<ReportTraits> found = new TreeSet<>();
        for (ReportTraits report : reports) {
            found.addAll(frontier.edges(report).keySet());
        }
        List<EventId> named = reports.stream()
                .flatMap(report -> decisions.togetherWith(report.id()).stream())
                .toList();
        found.addAll(known.withIds(named));
        reports.forEach(found::remove);
        return found;
    }

    /** All reports that can be reached, each with its edges: breadth first, a whole level of the search asked for at once. */
    private SortedMap<ReportTraits, Map<ReportTraits, Double>> neighbourhood(
            Collection<ReportTraits> fresh, Known known, Decisions decisions) {
        SortedMap<ReportTraits, Map<ReportTraits, Double>> edges = new TreeMap<>();
        Frontier frontier = new Frontier(known);
        Collection<ReportTraits> level = new TreeSet<>(fresh);
        while (!level.isEmpty()) {
            frontier.ask(level);
            Set<ReportTraits> next = new TreeSet<>();
            Set<EventId> named = new HashSet<>();
            for (ReportTraits report : level) {
                Map<ReportTraits, Double> found = frontier.edges(report);
                edges.put(report, found);
                next.addAll(found.keySet());
                named.addAll(decisions.togetherWith(report.id()));
            }
            if (!named.isEmpty()) {
                next.addAll(known.withIds(named));
            }
            next.removeAll(edges.keySet());
            level = next;
        }
        return edges;
    }

    /** What the search has been told so far. */
    private final class Frontier {
        private final Known known;
        private final Set<MergeKey> asked = new HashSet<>();
        private final Map<MergeKey, List<ReportTraits>> byKey = new HashMap<>();
        private final Set<ReportTraits> filed = new HashSet<>();

        Frontier(Known known) {
            this.known = known;
        }

        /** Asks for all that has a key of these reports and was not asked for before. */
        void ask(Collection<ReportTraits> level) {
            Set<MergeKey> keys = new HashSet<>();
            for (ReportTraits report : level) {
                for (MergeKey key : report.keys()) {
                    if (asked.add(key)) {
                        keys.add(key);
                    }
                }
            }
            if (!keys.isEmpty()) {
                for (ReportTraits found : known.withKeys(keys)) {
                    if (filed.add(found)) {
                        found.keys()
                                .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(2))
                                        .add(found));
                    }
                }
            }
        }

        /** The edges of a report whose keys have been asked for. */
        Map<ReportTraits, Double> edges(ReportTraits report) {
            Map<ReportTraits, Double> edges = new HashMap<>();
            Set<ReportTraits> compared = new HashSet<>();
            for (MergeKey key : report.keys()) {
                for (ReportTraits other : byKey.getOrDefault(key, List.of())) {
                    if (!other.equals(report) && compared.add(other)) {
                        edge(report, other).ifPresent(probability -> edges.put(other, probability));
                    }
                }
            }
            return edges;
        }
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

    /** Connected reports in the order of their ids, each with its edges. */
    private record Component(TreeMap<ReportTraits, Map<ReportTraits, Double>> edges) {
        /** Adds all that can be reached from a report, by edges or by people's word. */
        void grow(
                ReportTraits start,
                Map<ReportTraits, Map<ReportTraits, Double>> known,
                Set<ReportTraits> seen,
                Function<ReportTraits, List<ReportTraits>> together) {
            Deque<ReportTraits> waiting = new ArrayDeque<>(List.of(start));
            while (!waiting.isEmpty()) {
                ReportTraits report = waiting.remove();
                Map<ReportTraits, Double> ofReport = known.getOrDefault(report, Map.of());
                edges.put(report, ofReport);
                Set<ReportTraits> neighbours = new HashSet<>(ofReport.keySet());
                neighbours.addAll(together.apply(report));
                for (ReportTraits neighbour : neighbours) {
                    if (seen.add(neighbour)) {
                        waiting.add(neighbour);
                    }
                }
            }
        }
    }
}
