package org.tocsin.annotate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTableTest {
    private static final long SEED = 11;

    @Test
    void findsEveryKeyAndNoOther() {
        Random random = new Random(SEED);
        for (int size : new int[] {0, 1, 2, 3, 100, 5000}) {
            long[] keys = random.longs(size).toArray();
            HashTable table = new HashTable(
                    HashTable.slotsOf(keys, IntStream.range(-1, size - 1).toArray()));

            assertThat(Arrays.stream(keys).mapToInt(table::find).toArray())
                    .isEqualTo(IntStream.range(-1, size - 1).toArray());
            assertThat(random.longs(5000).map(table::find).distinct().toArray()).containsExactly(HashTable.ABSENT);
        }
    }

    @Test
    void findsManyKeysAtOnceAsOneByOne() {
        Random random = new Random(SEED);
        long[] known = random.longs(300).toArray();
        HashTable table =
                new HashTable(HashTable.slotsOf(known, IntStream.range(0, 300).toArray()));
        long[] asked = new long[1000];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = random.nextBoolean() ? known[random.nextInt(known.length)] : random.nextLong();
        }
        int[] values = new int[1003];

        int end = table.findAll(asked, asked.length, new long[asked.length], values, 3);

        assertThat(Arrays.copyOfRange(values, 3, end))
                .isEqualTo(Arrays.stream(asked)
                        .mapToInt(table::find)
                        .filter(value -> value != HashTable.ABSENT)
                        .toArray());
    }

    @Test
    void refusesKeysThatItCannotTellApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HashTable.slotsOf(new long[] {5, 5}, new int[] {1, 2}))
                .withMessageContaining("entry 1 of 2");
    }

    @Test
    void refusesSlotsThatAreNoPowerOfTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTable(new long[3]));
    }
}
