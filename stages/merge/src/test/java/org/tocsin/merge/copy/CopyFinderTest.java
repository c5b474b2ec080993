package org.tocsin.merge.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.merge.words.WordReader;

class CopyFinderTest {
    @Test
    void findsACopyWithACutEndAndAnAddedLine() {
        String wire = text(1, 300);
        Signature original = signature(wire);
        Signature cut = signature(wire.substring(0, wire.length() * 9 / 10) + " Reporting by our own staff.");
        Signature other = signature(text(2, 300));

        assertThat(CopyFinder.groups(List.of(original, other, cut))).containsExactly(0, 1, 0);
    }

    @Test
    void shortNoticesAreNobodysCopies() {
        Signature notice = signature("Subscribe to read on. You have read all the free articles of this month.");

        assertThat(notice.isEmpty()).isTrue();
        assertThat(CopyFinder.groups(List.of(notice, notice))).containsExactly(0, 1);
    }

    @Test
    void theEstimateIsNearTheTrueResemblance() {
        for (int seed = 0; seed < 20; seed++) {
            String shared = text(seed, 400);
            Signature one = signature(shared + text(seed + 1_000, 100));
            Signature other = signature(shared + text(seed + 2_000, 100));

            // 396 shared shingles of about 604 in all; four standard errors either way
            assertThat(one.resemblance(other)).as("seed %d", seed).isBetween(0.655 - 0.24, 0.655 + 0.24);
        }
    }

    @Test
    void aThousandCopiesAreOneGroup() {
        Signature wire = signature(text(7, 200));

        int[] groups =
                CopyFinder.groups(IntStream.range(0, 1_000).mapToObj(i -> wire).toList());

        assertThat(groups).containsOnly(0);
    }

    private static Signature signature(String text) {
        return Signature.of(WordReader.read(text));
    }

    private static String text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString(random.nextInt(100_000), 36).replaceAll("\\d", "q"))
                .collect(Collectors.joining(" ", "", " "));
    }
}
