package org.tocsin.workbench.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.Link;
import org.tocsin.view.dyad.DyadView;

/**
 * Tit for tat in two lanes, one for each side, a step a column.
 *
 * @param upper name of the side in the upper lane
 * @param lower name of the side in the lower lane
 * @param steps oldest first
 * @param stepsLeftOut how many came before them
 * @param isStated whether anybody says that one answers the other; if not, only the order in time does
 */
public record ChainLane(String upper, String lower, List<Step> steps, int stepsLeftOut, boolean isStated) {
    /** A lane of more steps begins with the latest of them. */
    static final int MOST_STEPS = 12;

    private static final int MOST_ACTS = 4;

    public ChainLane {
        steps = List.copyOf(steps);
    }

    /**
     * What one side did from a day on.
     *
     * @param column 1 and up
     * @param days one or two days, written
     * @param acts the gravest of them
     * @param actsLeftOut how many more there are
     * @param ties what it answers
     */
    public record Step(
            boolean isUpper, int column, String side, String days, List<Act> acts, int actsLeftOut, List<Tie> ties) {
        public Step {
            acts = List.copyOf(acts);
            ties = List.copyOf(ties);
        }
    }

    /** A happening. */
    public record Act(String kind, String style, String sentence, String link) {}

    /**
     * That a step answers an earlier one.
     *
     * @param isNext whether that is the step before it
     * @param words who says so, or how many days lie between
     */
    public record Tie(boolean isInferred, boolean isNext, String words) {}

    /** The chains of a dyad, the latest first. */
    public static List<ChainLane> of(DyadView view, Function<String, String> names) {
        Map<String, DyadView.Mark> marks = new HashMap<>();
        Stream.concat(view.there().marks().stream(), view.back().marks().stream())
                .forEach(mark -> marks.putIfAbsent(mark.incident(), mark));
        List<ChainLane> lanes = new ArrayList<>();
        view.chains().forEach(chain -> lanes.add(0, lane(chain, marks, names)));
        return lanes;
    }

    private static ChainLane lane(Chain chain, Map<String, DyadView.Mark> marks, Function<String, String> names) {
        Map<String, Integer> stepOf = new HashMap<>();
        for (int i = 0; i < chain.steps().size(); i++) {
            for (String happening : chain.steps().get(i).happenings()) {
                stepOf.put(happening, i);
            }
        }
        Map<Integer, List<Link>> answers = new TreeMap<>();
        chain.links()
                .forEach(link -> answers.computeIfAbsent(
                                stepOf.getOrDefault(link.response(), -1), any -> new ArrayList<>())
                        .add(link));
        int first = Math.max(0, chain.steps().size() - MOST_STEPS);
        List<Step> steps = new ArrayList<>();
        for (int i = first; i < chain.steps().size(); i++) {
            int at = i;
            List<Tie> ties = answers.getOrDefault(i, List.of()).stream()
                    .map(link -> tie(link, stepOf.getOrDefault(link.provocation(), at), at, chain, names))
                    .distinct()
                    .toList();
            steps.add(step(chain.steps().get(i), i - first + 1, chain.one(), ties, marks, names));
        }
        return new ChainLane(
                names.apply(chain.one()),
                names.apply(chain.other()),
                steps,
                first,
                chain.links().stream().anyMatch(link -> !link.isInferred()));
    }

    private static Step step(
            Chain.Step step,
            int column,
            String upper,
            List<Tie> ties,
            Map<String, DyadView.Mark> marks,
            Function<String, String> names) {
        List<Act> acts = step.happenings().stream()
                .flatMap(id -> Stream.ofNullable(marks.get(id)))
                .sorted(Comparator.comparingDouble(DyadView.Mark::goldstein))
                .map(mark -> new Act(
                        mark.kind() + " " + mark.cameo(),
                        "q" + mark.quadClass() + " is-" + mark.status(),
                        mark.sentence(),
                        "/events/" + mark.incident()))
                .toList();
        return new Step(
                step.side().equals(upper),
                column,
                names.apply(step.side()),
                step.start().equals(step.end()) ? step.start().toString() : step.start() + " to " + step.end(),
                acts.subList(0, Math.min(MOST_ACTS, acts.size())),
                Math.max(0, acts.size() - MOST_ACTS),
                ties);
    }

    private static Tie tie(Link link, int provocation, int response, Chain chain, Function<String, String> names) {
        Chain.Step answered = chain.steps().get(provocation);
        long days = ChronoUnit.DAYS.between(
                answered.start(), chain.steps().get(response).start());
        String after = days == 0 ? "the same day" : days == 1 ? "a day later" : days + " days later";
        String whose = names.apply(answered.side()) + " of " + answered.start();
        String words = link.isInferred()
                ? after + ", by order in time only"
                : "answers " + whose + ", says " + (link.holder() == null ? "the outlet" : link.holder());
        return new Tie(link.isInferred(), provocation == response - 1, words);
    }
}
