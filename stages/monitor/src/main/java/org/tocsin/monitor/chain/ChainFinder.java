package org.tocsin.monitor.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.Chain.Step;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Link;

/**
 * Finds tit for tat between two actors. A step is what one side does from one day on; a step is linked to the last step of the other side before it:
 * by a link that somebody states, or else by the order in time alone, if at most fourteen days lie between. Only conflict takes part,
 * and what a stated link names.
 */
public final class ChainFinder {
    /** An answer later than this is not taken for one unless somebody says so. */
    private static final int LONGEST_INFERRED_DAYS = 14;

    private static final Comparator<Happening> IN_TIME = Comparator.comparing(Happening::start)
            .thenComparing(Happening::end)
            .thenComparing(Happening::source)
            .thenComparing(Happening::id);

    private ChainFinder() {}

    /**
     * The chains between two actors, oldest first, each with acts of both sides.
     *
     * @param stated links that speakers or outlets state, by ids of happenings; others than those of the two actors are let be
     */
    public static List<Chain> chains(
            String one, String other, Collection<Happening> happenings, Collection<Link> stated) {
        Set<String> named = new HashSet<>();
        stated.forEach(link -> {
            named.add(link.response());
            named.add(link.provocation());
        });
        List<Happening> acts = happenings.stream()
                .filter(happening -> isBetween(happening, one, other))
                .filter(happening -> happening.isConflict() || named.contains(happening.id()))
                .sorted(IN_TIME)
                .toList();
        List<Chain> chains = new ArrayList<>();
        for (List<Step> run : runs(steps(acts), stated)) {
            if (run.stream().map(Step::side).distinct().count() == 2) {
                chains.add(new Chain(one, other, run, links(run, stated)));
            }
        }
        return chains;
    }

    private static boolean isBetween(Happening happening, String one, String other) {
        return happening.source().equals(one) && happening.target().equals(other)
                || happening.source().equals(other) && happening.target().equals(one);
    }

    private static List<Step> steps(List<Happening> acts) {
        List<List<Happening>> groups = new ArrayList<>();
        Map<String, List<Happening>> open = new HashMap<>();
        for (Happening act : acts) {
            List<Happening> sameSide = open.get(act.source());
            if (sameSide != null && sameSide.get(0).start().equals(act.start())) {
                sameSide.add(act);
            } else {
                List<Happening> fresh = new ArrayList<>(List.of(act));
                open.put(act.source(), fresh);
                groups.add(fresh);
            }
        }
        return groups.stream().map(ChainFinder::step).toList();
    }

    private static Step step(List<Happening> acts) {
        Happening first = acts.get(0);
        LocalDate end =
                acts.stream().map(Happening::end).max(Comparator.naturalOrder()).orElseThrow();
        return new Step(
                first.source(),
                first.start(),
                end,
                acts.stream().map(Happening::id).toList());
    }

    /** Steps that follow each other within the longest time, or by a stated link. */
    private static List<List<Step>> runs(List<Step> steps, Collection<Link> stated) {
        List<List<Step>> runs = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (Step step : steps) {
            boolean follows = !run.isEmpty()
                    && (days(run.get(run.size() - 1), step) <= LONGEST_INFERRED_DAYS
                            || run.stream().anyMatch(earlier -> isStated(step, earlier, stated)));
            if (!follows && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(step);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isStated(Step step, Step earlier, Collection<Link> stated) {
        return stated.stream()
                .anyMatch(link -> step.happenings().contains(link.response())
                        && earlier.happenings().contains(link.provocation()));
    }

    private static List<Link> links(List<Step> run, Collection<Link> stated) {
        Set<String> inRun = new HashSet<>();
        run.forEach(step -> inRun.addAll(step.happenings()));
        List<Link> links = new ArrayList<>(stated.stream()
                .filter(link -> inRun.contains(link.response()) && inRun.contains(link.provocation()))
                .toList());
        for (int i = 0; i < run.size(); i++) {
            Step step = run.get(i);
            boolean isExplained = links.stream()
                    .anyMatch(link -> !link.isInferred() && step.happenings().contains(link.response()));
            if (!isExplained) {
                lastOfOtherSide(run, i)
                        .filter(earlier -> days(earlier, step) <= LONGEST_INFERRED_DAYS)
                        .ifPresent(earlier -> links.add(new Link(
                                step.happenings().get(0),
                                earlier.happenings().get(0),
                                true,
                                null,
                                days(earlier, step))));
            }
        }
        return links;
    }

    private static Optional<Step> lastOfOtherSide(List<Step> run, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (!run.get(j).side().equals(run.get(i).side())) {
                return Optional.of(run.get(j));
            }
        }
        return Optional.empty();
    }

    private static int days(Step earlier, Step later) {
        return Math.toIntExact(ChronoUnit.DAYS.between(earlier.start(), later.start()));
    }
}
