package org.tocsin.annotate.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringHashTest {
    private static final long SEED = 7;

    @Test
    void hashesAJoinedStringFromTheHashesOfItsParts() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            String left = word(random, 90);
            String right = word(random, 90);
            long power = StringHash.power(right.length());

            long joined = StringHash.join(StringHash.of(left), StringHash.of(right), power);

            assertThat(joined).isEqualTo(StringHash.of(left + "_" + right));
            assertThat(StringHash.concat(StringHash.of(left), StringHash.of(right), power))
                    .isEqualTo(StringHash.of(left + right));
            assertThat(power).isNotZero();
        }
    }

    @Test
    void hashesAPartOfAString() {
        assertThat(StringHash.of("rebels", 2, 5)).isEqualTo(StringHash.of("bel"));
    }

    @Test
    void tellsShortStringsAndKindsApart() {
        Map<Long, String> seen = new HashMap<>();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                for (int kind = 0; kind < 90; kind++) {
                    String string = "" + first + second;

                    String other = seen.put(StringHash.key(StringHash.of(string), kind), string + kind);

                    assertThat(other).isNull();
                }
            }
        }
    }

    private static String word(Random random, int longest) {
        return random.ints(random.nextInt(longest), 'A', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
