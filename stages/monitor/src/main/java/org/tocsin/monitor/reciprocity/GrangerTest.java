package org.tocsin.monitor.reciprocity;

import java.util.Optional;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Reciprocity;

/**
 * Does what one side does follow what the other did, beyond what it does anyway? One equation of a vector autoregression, as J. Goldstein and
 * J. Freeman (Three-Way Street, 1990) use it for reciprocity: a side's score on its own last scores and the other side's. The test is C. W. J.
 * Granger's (Econometrica 37, 1969): F of the squared errors without and with the other's past, with {@code lags} and n − 2·lags − 1 degrees of
 * freedom. It shows order in time, not cause.
 */
public final class GrangerTest {
    private GrangerTest() {}

    /**
     * Whether the dyad's source answers its target.
     *
     * @param answering scores of source towards target, a period each
     * @param answered scores of target towards source, the same periods
     * @param lags periods looked back, at least 1
     * @return empty where the series are too short or too still for an estimate
     */
    public static Optional<Reciprocity> test(Dyad dyad, double[] answering, double[] answered, int lags) {
        if (answering.length != answered.length) {
            throw new IllegalArgumentException(
                    "two series of " + answering.length + " and " + answered.length + " periods");
        }
        if (lags < 1) {
            throw new IllegalArgumentException("lags must be at least 1, got " + lags);
        }
        int periods = answering.length - lags;
        int freedom = periods - 2 * lags - 1;
        if (freedom < 1) {
            return Optional.empty();
        }
        try {
            OLSMultipleLinearRegression without = regression(answering, answered, lags, false);
            OLSMultipleLinearRegression with = regression(answering, answered, lags, true);
            double unexplained = with.calculateResidualSumOfSquares();
            if (unexplained <= 0) {
                return Optional.empty();
            }
            double f = (without.calculateResidualSumOfSquares() - unexplained) / lags / (unexplained / freedom);
            double p = 1 - new FDistribution(null, lags, freedom).cumulativeProbability(Math.max(0, f));
            double[] coefficients = with.estimateRegressionParameters();
            double response = 0;
            for (int lag = 1; lag <= lags; lag++) {
                response += coefficients[lags + lag];
            }
            double together = new PearsonsCorrelation().correlation(answering, answered);
            return Optional.of(new Reciprocity(dyad, lags, periods, f, p, response, together));
        } catch (SingularMatrixException still) {
            return Optional.empty(); // a series that never moves tells nothing
        }
    }

    private static OLSMultipleLinearRegression regression(
            double[] answering, double[] answered, int lags, boolean withOther) {
        int periods = answering.length - lags;
        double[] now = new double[periods];
        double[][] past = new double[periods][withOther ? 2 * lags : lags];
        for (int i = 0; i < periods; i++) {
            now[i] = answering[i + lags];
            for (int lag = 1; lag <= lags; lag++) {
                past[i][lag - 1] = answering[i + lags - lag];
                if (withOther) {
                    past[i][lags + lag - 1] = answered[i + lags - lag];
                }
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(now, past);
        return regression;
    }
}
