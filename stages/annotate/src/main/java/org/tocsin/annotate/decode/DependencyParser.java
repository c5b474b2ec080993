package org.tocsin.annotate.decode;

import java.util.List;
import org.tocsin.annotate.decode.Transition.Arc;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.LinearModel;

/**
 * The transition-based, greedy, non-projective parser of NLP4J (Choi and McCallum, Transition-based Dependency Parsing with Selectional
 * Branching, ACL 2013): each move is the allowed one with the highest score. A word left without head gets the best of its neighbours.
 */
final class DependencyParser {
    /** How far on each side a head is looked for, for a word that was left without. */
    private static final int NEIGHBOURS = 5;

    private static final String ROOT_RELATION = "root";

    private final LinearModel model;
    private final Templates templates;
    private final List<Transition> transitions;
    private final TransitionSet allowed;
    private final List<String> relations;
    /** By transition: the index of its relation. */
    private final int[] relationOf;

    private final LabelHashes relationHashes;
    private final LabelHashes valencyHashes;

    private DependencyParser(LinearModel model, Templates templates) {
        this.model = model;
        this.templates = templates;
        transitions = model.labels().stream().map(Transition::parse).toList();
        allowed = new TransitionSet(transitions);
        relations = transitions.stream()
                .map(Transition::relation)
                .distinct()
                .sorted()
                .toList();
        relationOf = transitions.stream()
                .mapToInt(move -> relations.indexOf(move.relation()))
                .toArray();
        relationHashes = new LabelHashes(Field.RELATION, relations);
        valencyHashes =
                new LabelHashes(Field.VALENCY, List.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"));
    }

    static DependencyParser of(ArrayFile file, Lexicon lexicon) {
        LinearModel model = LinearModel.of(file, "dep");
        return new DependencyParser(model, Templates.of(file, "dep", model, lexicon));
    }

    /** The tree of a sentence whose words have tags and lemmas. */
    Tree parse(Words words) {
        Run run = new Run(words);
        run.moveToTheEnd();
        run.attachRest();
        return run.state.tree;
    }

    /** The label of a word's dependency, from what {@link Tree#label} holds. */
    String relation(int label) {
        return relations.get(label);
    }

    /** The work on one sentence. */
    private final class Run {
        final Words words;
        final ParserState state;
        final Templates.Features features;
        final float[] scores = model.newScores();

        Run(Words words) {
            this.words = words;
            state = new ParserState(words.size);
            features = templates.featuresOf(words);
            for (int place = 0; place < words.size; place++) {
                valencyHashes.set(words, place, 0);
            }
        }

        void moveToTheEnd() {
            while (!state.isDone()) {
                score();
                int top = state.top();
                int next = state.next();
                int move = TransitionSet.highest(scores, allowed.allowed(state.tree, top, next));
                switch (transitions.get(move).arc()) {
                    case LEFT -> attach(top, next, relationOf[move]);
                    case RIGHT -> attach(next, top, relationOf[move]);
                    case NO -> {}
                }
                switch (transitions.get(move).list()) {
                    case SHIFT -> state.shift();
                    case REDUCE -> state.reduce();
                    case PASS -> state.pass();
                }
            }
        }

        /** Gives a head to each word that has none. */
        void attachRest() {
            for (int place = 1; place < words.size; place++) {
                if (!state.tree.hasHead(place)) {
                    attachToNeighbour(place);
                }
            }
        }

        private void attachToNeighbour(int place) {
            float bestScore = Float.NEGATIVE_INFINITY;
            int bestHead = 0;
            int bestRelation = relations.indexOf(ROOT_RELATION);
            for (Arc arc : List.of(Arc.RIGHT, Arc.LEFT)) {
                int step = arc == Arc.LEFT ? 1 : -1;
                for (int i = 1, head = place + step; i <= NEIGHBOURS && isPlace(head); i++, head += step) {
                    if (!state.tree.isBelow(head, place)) {
                        state.lookAt(arc == Arc.LEFT ? place : head, arc == Arc.LEFT ? head : place);
                        score();
                        int move = TransitionSet.highest(scores, allowed.arcs(arc));
                        if (scores[move] > bestScore) {
                            bestScore = scores[move];
                            bestHead = head;
                            bestRelation = relationOf[move];
                        }
                    }
                }
            }
            attach(place, bestHead, bestRelation);
        }

        private boolean isPlace(int place) {
            return place >= 0 && place < words.size;
        }

        private void score() {
            state.places(templates.locations(), features.places);
            features.score(scores);
        }

        private void attach(int place, int head, int relation) {
            int oldHead = state.tree.head(place);
            state.tree.attach(place, head, relation);
            relationHashes.set(words, place, relation);
            hashValency(head);
            if (oldHead != Tree.NONE) {
                hashValency(oldHead);
            }
        }

        private void hashValency(int place) {
            valencyHashes.set(words, place, state.tree.leftValency(place) * 3 + state.tree.rightValency(place));
        }
    }
}
