package org.tocsin.merge.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.merge.cluster.AverageLink;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.MergeDecision.Apart;
import org.tocsin.model.incident.MergeDecision.Together;

/** People's decisions that hold: of decisions that contradict each other, also by way of third events, the newer ones. */
public final class Decisions {
    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Together> together = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final Map<EventId, EventId> parents = new HashMap<>();
    private final Map<EventId, Set<EventId>> togetherWith = new HashMap<>();

    /** @param decisions oldest first */
    public Decisions(List<MergeDecision> decisions) {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            MergeDecision decision = decisions.get(i);
            if (decision instanceof Together same) {
                takeTogether(same);
            } else if (decision instanceof Apart other && !root(other.first()).equals(root(other.second()))) {
                apart.add(other);
            }
        }
    }

    private void takeTogether(Together same) {
        EventId one = root(same.first());
        EventId other = root(same.second());
        boolean contradicted = apart.stream().anyMatch(newer -> {
            EventId first = root(newer.first());
            EventId second = root(newer.second());
            return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
        });
        if (!contradicted && !same.first().equals(same.second())) {
            together.add(same);
            togetherWith.computeIfAbsent(same.first(), key -> new HashSet<>()).add(same.second());
            togetherWith.computeIfAbsent(same.second(), key -> new HashSet<>()).add(same.first());
            if (!one.equals(other)) {
                parents.put(one, other);
            }
        }
    }

    private EventId root(EventId event) {
        EventId root = event;
        for (EventId parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    Collection<EventId> togetherWith(EventId event) {
        return togetherWith.getOrDefault(event, Set.of());
    }

    /** Tells a clustering the decisions on its nodes. */
    void apply(AverageLink clustering, Map<EventId, Integer> nodes) {
        for (Together same : together) {
            Integer first = nodes.get(same.first());
            Integer second = nodes.get(same.second());
            if (first != null && second != null) {
                clustering.together(first, second);
            }
        }
        for (Apart other : apart) {
            Integer first = nodes.get(other.first());
            Integer second = nodes.get(other.second());
            if (first != null && second != null) {
                clustering.apart(first, second);
            }
        }
    }
}
