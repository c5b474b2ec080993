package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangePointScoreTest {
    @Test
    void aMarkWithinFiveIsFoundOnce() {
        ChangePointScore score = ChangePointScore.of("s", 100, List.of(List.of(40), List.of()), List.of(37, 44));

        // of 0, 37 and 44 two are right; the first person has 0 and 40 found, the second 0
        assertThat(score.f1()).isCloseTo(2 * (2.0 / 3) / (2.0 / 3 + 1), within(1e-9));
    }

    @Test
    void coveringComparesEachPersonsSegmentsWithTheBestFoundOne() {
        ChangePointScore score = ChangePointScore.of("s", 100, List.of(List.of(50)), List.of(60));

        assertThat(score.covering()).isCloseTo((50 * 50.0 / 60 + 50 * 40.0 / 50) / 100, within(1e-9));
        assertThat(score.silentCovering()).isCloseTo(0.5, within(1e-9));
        assertThat(score.silentF1()).isCloseTo(2 * 0.5 / 1.5, within(1e-9));
    }
}
