package org.tocsin.model.series;

/**
 * Whether what one side does is followed by what the other does, beyond what each does anyway.
 *
 * @param dyad the answering side and the one it answers: source answers target
 * @param lags how many periods back are looked at
 * @param periods periods the estimate rests on
 * @param f F statistic of the Granger test
 * @param p its probability if the other's past told nothing, 0 to 1
 * @param response sum of the coefficients of the other's past: above 0 like is answered with like
 * @param contemporaneous correlation of both within a period, -1 to 1
 */
public record Reciprocity(
        Dyad dyad, int lags, int periods, double f, double p, double response, double contemporaneous) {}
