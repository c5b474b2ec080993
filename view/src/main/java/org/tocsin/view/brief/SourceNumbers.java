package org.tocsin.view.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.view.record.Evidence;

/** Gives sentences their numbers in the order in which they are first referred to; a sentence has one number. */
final class SourceNumbers {
    private record Place(String article, int start, int end) {}

    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final List<Evidence> sources = new ArrayList<>();

    int of(Evidence evidence) {
        Place place = new Place(
                evidence.article(), evidence.span().start(), evidence.span().end());
        return numbers.computeIfAbsent(place, any -> {
            sources.add(evidence);
            return sources.size();
        });
    }

    List<Integer> of(List<Evidence> evidence) {
        return evidence.stream().map(this::of).distinct().toList();
    }

    List<Evidence> all() {
        return sources;
    }
}
