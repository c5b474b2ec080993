package org.tocsin.annotate.decode;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tocsin.annotate.decode.Transition.Arc;

/** The moves that are allowed in a state, so that the outcome is always a tree: no cycle, and no word taken off the stack without a head. */
final class TransitionSet {
    private final int[] onRoot;
    private final int[] withoutArc;
    private final int[] withoutArcAndReduce;
    private final int[] withoutBareReduce;
    private final int[] all;
    private final int[] left;
    private final int[] right;

    TransitionSet(List<Transition> transitions) {
        onRoot = where(transitions, move -> move.list() == Transition.List.SHIFT);
        withoutArc = where(transitions, move -> move.arc() == Arc.NO);
        withoutArcAndReduce = where(transitions, move -> move.arc() == Arc.NO && move.list() != Transition.List.REDUCE);
        withoutBareReduce = where(transitions, move -> move.arc() != Arc.NO || move.list() != Transition.List.REDUCE);
        all = where(transitions, move -> true);
        left = where(transitions, move -> move.arc() == Arc.LEFT);
        right = where(transitions, move -> move.arc() == Arc.RIGHT);
    }

    private static int[] where(List<Transition> transitions, Predicate<Transition> holds) {
        return IntStream.range(0, transitions.size())
                .filter(i -> holds.test(transitions.get(i)))
                .toArray();
    }

    /** The moves for this top of the stack and this next word. */
    int[] allowed(Tree tree, int top, int next) {
        if (top == 0) {
            return onRoot;
        } else if (tree.isBelow(top, next)) {
            return withoutArc;
        } else if (tree.isBelow(next, top)) {
            return tree.hasHead(top) ? withoutArc : withoutArcAndReduce;
        }
        return tree.hasHead(top) ? all : withoutBareReduce;
    }

    /** All moves that draw an arc to the head's left, or to its right. */
    int[] arcs(Arc arc) {
        return arc == Arc.LEFT ? left : right;
    }

    /** The move of the set with the highest score; the first of equals. */
    static int highest(float[] scores, int[] moves) {
        int highest = moves[0];
        for (int i = 1; i < moves.length; i++) {
            if (scores[moves[i]] > scores[highest]) {
                highest = moves[i];
            }
        }
        return highest;
    }
}
