package org.tocsin.monitor.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Reciprocity;

class GrangerTestTest {
    private static final Dyad DYAD = new Dyad("NOR", "SDN");

    @Test
    void findsWhoAnswersWhom() {
        Random random = new Random(1);
        double[] leading = random.doubles(300, -5, 5).toArray();
        double[] following = new double[300];
        for (int i = 1; i < 300; i++) {
            following[i] = 0.8 * leading[i - 1] + random.nextGaussian();
        }

        Reciprocity answers = GrangerTest.test(DYAD, following, leading, 2).orElseThrow();
        Reciprocity leads = GrangerTest.test(DYAD, leading, following, 2).orElseThrow();

        assertThat(answers.p()).isLessThan(1e-6);
        assertThat(answers.response()).isCloseTo(0.8, within(0.1));
        assertThat(leads.p()).isGreaterThan(0.01);
        assertThat(answers.periods()).isEqualTo(298);
    }

    @Test
    void theStatisticComparesTheErrorsWithAndWithoutTheOther() {
        double[] x = {1, 2, 4, 3, 5, 1, 6, 2};
        double[] y = {0, 1, 2, 4, 4, 5, 1, 6};

        Reciprocity found = GrangerTest.test(DYAD, y, x, 1).orElseThrow();

        double restricted = residualSquares(y, x, false);
        double full = residualSquares(y, x, true);
        assertThat(found.f()).isCloseTo((restricted - full) / (full / (7 - 2 - 1)), within(1e-9));
    }

    @Test
    void stillOrShortSeriesGiveNoEstimate() {
        assertThat(GrangerTest.test(DYAD, new double[50], new double[50], 2)).isEmpty();
        assertThat(GrangerTest.test(DYAD, new double[5], new double[5], 4)).isEmpty();
        assertThatThrownBy(() -> GrangerTest.test(DYAD, new double[5], new double[6], 1))
                .hasMessageContaining("5 and 6");
        assertThatThrownBy(() -> GrangerTest.test(DYAD, new double[5], new double[5], 0))
                .hasMessageContaining("lags");
    }

    /** Least squares by the normal equations, solved by Gauss elimination: another way than the code under test. */
    private static double residualSquares(double[] y, double[] x, boolean withOther) {
        int k = withOther ? 3 : 2;
        double[][] a = new double[k][k + 1];
        for (int i = 1; i < y.length; i++) {
            double[] row = {1, y[i - 1], x[i - 1]};
            for (int r = 0; r < k; r++) {
                for (int c = 0; c < k; c++) {
                    a[r][c] += row[r] * row[c];
                }
                a[r][k] += row[r] * y[i];
            }
        }
        for (int p = 0; p < k; p++) {
            for (int r = 0; r < k; r++) {
                double factor = a[r][p] / a[p][p];
                for (int c = 0; c <= k && r != p; c++) {
                    a[r][c] -= factor * a[p][c];
                }
            }
        }
        double squares = 0;
        for (int i = 1; i < y.length; i++) {
            double[] row = {1, y[i - 1], x[i - 1]};
            double error = y[i];
            for (int r = 0; r < k; r++) {
                error -= row[r] * a[r][k] / a[r][r];
            }
            squares += error * error;
        }
        return squares;
    }
}
