package org.tocsin.merge.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Report;

/** Counts who tells of a happening. Reports that share an owner, an outlet, an agency or a text are one source. */
final class Sources {
    private Sources() {}

    static Corroboration count(List<Report> reports, OwnerRegistry registry) {
        Set<String> articles = new HashSet<>();
        Set<String> outlets = new HashSet<>();
        Set<String> owners = new HashSet<>();
        Set<String> unreviewed = new HashSet<>();
        for (Report report : reports) {
            articles.add(report.article().value());
            String outlet = report.outlet();
            if (outlet != null) {
                outlets.add(outlet);
                registry.ownerOf(outlet).ifPresentOrElse(owners::add, () -> unreviewed.add(outlet));
            }
        }
        return new Corroboration(
                reports.size(),
                articles.size(),
                outlets.size(),
                owners.size(),
                unreviewed.size(),
                independent(reports, registry));
    }

    private static int independent(List<Report> reports, OwnerRegistry registry) {
        int[] source = java.util.stream.IntStream.range(0, reports.size()).toArray();
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < source.length; i++) {
            for (String mark : marks(reports.get(i), registry)) {
                Integer first = firstWith.putIfAbsent(mark, i);
                if (first != null) {
                    source[root(source, i)] = root(source, first);
                }
            }
        }
        int independent = 0;
        for (int i = 0; i < source.length; i++) {
            if (source[i] == i) {
                independent++;
            }
        }
        return independent;
    }

    private static Set<String> marks(Report report, OwnerRegistry registry) {
        Set<String> marks = new HashSet<>();
        marks.add("article " + report.article());
        marks.add("article " + report.copyGroup());
        String outlet = report.outlet();
        if (outlet != null) {
            marks.add("outlet " + outlet);
            registry.ownerOf(outlet).ifPresent(owner -> marks.add("owner " + owner));
        }
        String via = report.event().attribution().via();
        if (via != null) {
            marks.add("outlet " + via); // an agency that is quoted is the source, also where it prints itself
        }
        return marks;
    }

    private static int root(int[] source, int i) {
        int root = i;
        while (source[root] != root) {
            root = source[root];
        }
        return root;
    }
}
