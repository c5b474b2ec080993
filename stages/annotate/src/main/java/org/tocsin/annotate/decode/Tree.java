package org.tocsin.annotate.decode;

import java.util.Arrays;

/**
 * The dependency tree of a sentence while it grows: heads, labels, and the dependents of each word as a list sorted by place. Place 0 is
 * the root; -1 stands for none.
 */
final class Tree {
    static final int NONE = -1;

    private final int[] heads;
    private final int[] labels;
    private final int[] firstDependent;
    private final int[] lastDependent;
    private final int[] previousSibling;
    private final int[] nextSibling;

    /** A tree without arcs over so many places, the root among them. */
    Tree(int size) {
        heads = filled(size);
        labels = filled(size);
        firstDependent = filled(size);
        lastDependent = filled(size);
        previousSibling = filled(size);
        nextSibling = filled(size);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    int head(int place) {
        return heads[place];
    }

    int label(int place) {
        return labels[place];
    }

    boolean hasHead(int place) {
        return heads[place] != NONE;
    }

    /** Whether {@code ancestor} is the head of {@code place}, or the head of its head, and so on. */
    boolean isBelow(int place, int ancestor) {
        if (firstDependent[ancestor] == NONE) {
            return false;
        }
        int above = heads[place];
        while (above != NONE && above != ancestor) {
            above = heads[above];
        }
        return above == ancestor;
    }

    /** Hangs a word on a head, away from the one it had. */
    void attach(int place, int head, int label) {
        if (hasHead(place)) {
            detach(place);
        }
        int after = NONE;
        int before = lastDependent[head];
        if (firstDependent[head] > place) {
            after = firstDependent[head];
            before = NONE;
        }
        while (before > place) {
            after = before;
            before = previousSibling[before];
        }
        previousSibling[place] = before;
        nextSibling[place] = after;
        setNext(head, before, place);
        setPrevious(head, after, place);
        heads[place] = head;
        labels[place] = label;
    }

    private void detach(int place) {
        setNext(heads[place], previousSibling[place], nextSibling[place]);
        setPrevious(heads[place], nextSibling[place], previousSibling[place]);
    }

    private void setNext(int head, int before, int next) {
        if (before == NONE) {
            firstDependent[head] = next;
        } else {
            nextSibling[before] = next;
        }
    }

    private void setPrevious(int head, int after, int previous) {
        if (after == NONE) {
            lastDependent[head] = previous;
        } else {
            previousSibling[after] = previous;
        }
    }

    /** How many dependents a word has on its left, counted up to two. */
    int leftValency(int place) {
        return valency(relative(place, Location.Relation.LEFTMOST), relative(place, Location.Relation.SECOND_LEFTMOST));
    }

    /** How many dependents a word has on its right, counted up to two. */
    int rightValency(int place) {
        return valency(
                relative(place, Location.Relation.RIGHTMOST), relative(place, Location.Relation.SECOND_RIGHTMOST));
    }

    private static int valency(int outer, int second) {
        return outer == NONE ? 0 : second == NONE ? 1 : 2;
    }

    /** The relative of a word, or {@link #NONE}. */
    int relative(int place, Location.Relation relation) {
        return switch (relation) {
            case SELF -> place;
            case HEAD -> heads[place];
            case GRAND_HEAD -> hasHead(place) ? heads[heads[place]] : NONE;
            case LEFTMOST -> leftOf(firstDependent[place], place);
            case SECOND_LEFTMOST -> leftOf(next(firstDependent[place]), place);
            case RIGHTMOST -> rightOf(lastDependent[place], place);
            case SECOND_RIGHTMOST -> rightOf(previous(lastDependent[place]), place);
            case LEFT_SIBLING -> previousSibling[place];
            case SECOND_LEFT_SIBLING -> previous(previousSibling[place]);
        };
    }

    private int next(int place) {
        return place == NONE ? NONE : nextSibling[place];
    }

    private int previous(int place) {
        return place == NONE ? NONE : previousSibling[place];
    }

    private static int leftOf(int dependent, int place) {
        return dependent < place ? dependent : NONE;
    }

    private static int rightOf(int dependent, int place) {
        return dependent > place ? dependent : NONE;
    }
}
