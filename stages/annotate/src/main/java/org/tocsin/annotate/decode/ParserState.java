package org.tocsin.annotate.decode;

import java.util.List;

/**
 * The state of the parser: a stack of words, words passed over, the next word, and the tree so far. The places of the words that the
 * features look at are kept with it.
 */
final class ParserState {
    final Tree tree;
    private final int size;
    private final int[] stack;
    private final int[] passed;
    private int stackSize;
    private int passedCount;
    private int next;

    /** The state before the first move: the root is on the stack. */
    ParserState(int size) {
        this.size = size;
        tree = new Tree(size);
        stack = new int[size + 1];
        passed = new int[size + 1];
        shift();
    }

    boolean isDone() {
        return next >= size;
    }

    int top() {
        return stack[stackSize - 1];
    }

    int next() {
        return next;
    }

    /** Puts all words passed over back on the stack, then the next word. */
    void shift() {
        while (passedCount > 0) {
            stack[stackSize++] = passed[--passedCount];
        }
        stack[stackSize++] = next++;
    }

    void reduce() {
        stackSize--;
    }

    void pass() {
        passed[passedCount++] = stack[--stackSize];
    }

    /** Leaves the tree and looks at one pair of words: the way in which a word without head is asked about. */
    void lookAt(int onlyOnStack, int nextWord) {
        stack[0] = onlyOnStack;
        stackSize = 1;
        passedCount = 0;
        next = nextWord;
    }

    /** Sets the place at each location, -1 where there is no word. */
    void places(List<Location> locations, int[] places) {
        for (int i = 0; i < places.length; i++) {
            Location location = locations.get(i);
            int base = base(location);
            places[i] = base < 0 ? Tree.NONE : tree.relative(base, location.relation());
        }
    }

    private int base(Location location) {
        int window = location.window();
        return switch (location.source()) {
            case 'i' -> inSentence(top() + window);
            case 'j' -> inSentence(next + window);
            case 'k' -> window <= 0 ? fromTop(stack, stackSize, -window) : fromTop(passed, passedCount, window - 1);
            default -> throw new IllegalArgumentException("a location in " + location.source());
        };
    }

    private int inSentence(int place) {
        return place < size ? place : Tree.NONE;
    }

    private static int fromTop(int[] list, int count, int depth) {
        return depth < count ? list[count - 1 - depth] : Tree.NONE;
    }
}
