package org.tocsin.workbench.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers for readers: no exponent, no zeros that say nothing. */
public final class Numbers {
    private Numbers() {}

    /** A range of which an end may be unknown. */
    public static String bounds(@Nullable Double low, @Nullable Double high) {
        if (low == null) {
            return high == null ? "unknown" : "up to " + shown(high);
        }
        if (high == null) {
            return shown(low) + " or more";
        }
        return low.equals(high) ? shown(low) : shown(low) + " to " + shown(high);
    }

    public static String shown(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
