package org.tocsin.workbench.chart;

import java.util.Locale;

/** Numbers as pictures write them: short, and the same on every machine. */
final class Shapes {
    private static final double TENTHS = 10;

    private Shapes() {}

    static double round(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }

    /** A number without a needless zero behind the point. */
    static String number(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%,d", (long) rounded)
                : String.valueOf(rounded);
    }

    /** The least of 1, 2, 5, 10, 20, ... that is not below a value. */
    static double ceiling(double value) {
        double power = Math.pow(TENTHS, Math.floor(Math.log10(Math.max(1, value))));
        for (double step : new double[] {1, 2, 5, TENTHS}) {
            if (step * power >= value) {
                return step * power;
            }
        }
        throw new IllegalStateException("no ceiling for " + value);
    }
}
