package org.tocsin.merge.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void bucketsThatLieApartGiveTheGroupsOfAllTogether() {
        for (int seed = 0; seed < 20; seed++) {
            List<Signature> signatures = chainsOfCopies(new Random(seed));
            int[] group = IntStream.range(0, signatures.size()).toArray();
            for (Map.Entry<Long, List<Integer>> bucket : buckets(signatures).entrySet()) {
                CopyFinder.Bucket<Integer> texts = new CopyFinder.Bucket<>();
                for (int text : bucket.getValue()) {
                    for (int original : texts.originalsOf(text, signatures.get(text))) {
                        int old = Math.max(group[text], group[original]);
                        int lowest = Math.min(group[text], group[original]);
                        group = IntStream.of(group)
                                .map(root -> root == old ? lowest : root)
                                .toArray();
                    }
                }
            }

            assertThat(group).as("seed %d", seed).containsExactly(CopyFinder.groups(signatures));
        }
    }

    @Test
    void aSignatureIsReadFromItsBytes() {
        Signature signature = signature(text(3, 100));
        Signature empty = signature("Too short.");

        assertThat(Signature.ofBytes(signature.toBytes()).resemblance(signature))
                .isEqualTo(1);
        assertThat(Signature.ofBytes(empty.toBytes()).isEmpty()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.ofBytes(new byte[17]))
                .withMessage("no fingerprint has 17 bytes");
    }

    private static Map<Long, List<Integer>> buckets(List<Signature> signatures) {
        Map<Long, List<Integer>> buckets = new TreeMap<>();
        for (int text = 0; text < signatures.size(); text++) {
            for (long band : CopyFinder.bands(signatures.get(text))) {
                buckets.computeIfAbsent(band, key -> new ArrayList<>()).add(text);
            }
        }
        return buckets;
    }

    /** Texts of which each is the one before with some words less at the head and more at the end, in any order. */
    private static List<Signature> chainsOfCopies(Random random) {
        List<Signature> signatures = new ArrayList<>();
        for (int chain = 0; chain < 6; chain++) {
            String words = text(random.nextInt(), 800);
            for (int link = 0; link < 8; link++) {
                signatures.add(signature(words.substring(link * 120, link * 120 + 2_000)));
            }
        }
        Collections.shuffle(signatures, random);
        return signatures;
    }

    private static Signature signature(String text) {
        return Signature.of(text);
    }

    private static String text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString(random.nextInt(100_000), 36).replaceAll("\\d", "q"))
                .collect(Collectors.joining(" ", "", " "));
    }
}
