package org.tocsin.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Test
    void labelsNeverTouchHoweverManyDaysThereAre() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            LocalDate from = DAY.plusDays(random.nextInt(2000));
            TimeAxis axis = new TimeAxis(from, from.plusDays(random.nextInt(1 << (1 + random.nextInt(12)))), 44, 994);

            List<Tick> ticks = axis.ticks();

            for (int k = 1; k < ticks.size(); k++) {
                assertThat(ticks.get(k).at() - ticks.get(k - 1).at())
                        .as(axis.toString())
                        .isGreaterThan(61);
            }
        }
    }

    @Test
    void keepsDaysOutsideAtItsEnds() {
        TimeAxis axis = new TimeAxis(DAY, DAY.plusDays(9), 0, 100);

        assertThat(axis.x(DAY.plusDays(3))).isEqualTo(30);
        assertThat(axis.x(DAY.minusDays(30))).isZero();
        assertThat(axis.end(DAY.plusDays(9))).isEqualTo(100);
        assertThat(axis.end(DAY.plusDays(90))).isEqualTo(100);
    }
}
