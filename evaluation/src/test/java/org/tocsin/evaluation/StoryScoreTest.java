package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryScoreTest {
    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

    @Test
    void articlesLeftAloneArePreciseAndMissEveryPair() {
        StoryScore score = StoryScore.of(GOLD, Map.of());

        assertThat(score.b3Precision()).isEqualTo(1);
        assertThat(score.b3Recall()).isCloseTo((3 * 1.0 / 3 + 1) / 4, within(1e-9));
        assertThat(score.pairF1()).isZero();
    }

    @Test
    void countsSharesAndPairsAsDefined() {
        StoryScore score = StoryScore.of(GOLD, Map.of("a", "x", "b", "x", "c", "y", "d", "y"));

        assertThat(score.b3Precision()).isCloseTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-9));
        assertThat(score.b3Recall()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
        assertThat(score.pairPrecision()).isEqualTo(0.5);
        assertThat(score.pairRecall()).isCloseTo(1.0 / 3, within(1e-9));
    }
}
