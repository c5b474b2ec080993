package org.tocsin.workbench.page;

import java.math.BigDecimal;

/** Numbers for readers: no exponent, no zeros that say nothing. */
public final class Numbers {
    private Numbers() {}

    public static String shown(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
