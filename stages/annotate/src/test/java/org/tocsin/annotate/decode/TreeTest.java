package org.tocsin.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.decode.Location.Relation;

class TreeTest {
    private static final long SEED = 17;
    private static final int SIZE = 12;

    @Test
    void keepsDependentsSortedHoweverArcsComeAndMove() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Tree tree = new Tree(SIZE);
            int[] heads = IntStream.generate(() -> Tree.NONE).limit(SIZE).toArray();
            for (int arc = 0; arc < 30; arc++) {
                int place = 1 + random.nextInt(SIZE - 1);
                int head = random.nextInt(SIZE);
                if (head == place || tree.isBelow(head, place)) {
                    continue;
                }
                heads[place] = head;

                tree.attach(place, head, arc);

                assertThat(tree.label(place)).isEqualTo(arc);
                assertRelatives(tree, heads);
            }
        }
    }

    private static void assertRelatives(Tree tree, int[] heads) {
        for (int place = 0; place < SIZE; place++) {
            int at = place;
            int[] all = dependents(heads, place, 0, SIZE);
            int[] siblings = heads[place] == Tree.NONE ? new int[0] : dependents(heads, heads[place], 0, place);
            int last = all.length - 1;

            assertThat(tree.head(place)).isEqualTo(heads[place]);
            assertThat(tree.relative(at, Relation.LEFTMOST)).isEqualTo(get(all, 0, 0, at));
            assertThat(tree.relative(at, Relation.SECOND_LEFTMOST)).isEqualTo(get(all, 1, 0, at));
            assertThat(tree.relative(at, Relation.RIGHTMOST)).isEqualTo(get(all, last, at, SIZE));
            assertThat(tree.relative(at, Relation.SECOND_RIGHTMOST)).isEqualTo(get(all, last - 1, at, SIZE));
            assertThat(tree.relative(at, Relation.LEFT_SIBLING)).isEqualTo(get(siblings, siblings.length - 1, 0, SIZE));
            assertThat(tree.relative(at, Relation.SECOND_LEFT_SIBLING))
                    .isEqualTo(get(siblings, siblings.length - 2, 0, SIZE));
            assertThat(tree.leftValency(at)).isEqualTo(Math.min(2, dependents(heads, place, 0, place).length));
            assertThat(tree.rightValency(at)).isEqualTo(Math.min(2, dependents(heads, place, place, SIZE).length));
        }
    }

    private static int[] dependents(int[] heads, int head, int from, int to) {
        return IntStream.range(from, to).filter(place -> heads[place] == head).toArray();
    }

    /** The place at an index, if it lies within the bounds; else none. */
    private static int get(int[] places, int index, int from, int to) {
        boolean isThere = index >= 0 && index < places.length && places[index] >= from && places[index] < to;
        return isThere ? places[index] : Tree.NONE;
    }

    @Test
    void knowsWhoIsBelowWhom() {
        Tree tree = new Tree(5);
        tree.attach(2, 1, 0);
        tree.attach(3, 2, 0);
        tree.attach(4, 0, 0);

        assertThat(tree.isBelow(3, 1)).isTrue();
        assertThat(tree.isBelow(1, 3)).isFalse();
        assertThat(tree.isBelow(3, 3)).isFalse();
        assertThat(tree.isBelow(3, 0)).isFalse();
        assertThat(tree.isBelow(4, 0)).isTrue();
    }
}
