package org.tocsin.model.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;

/**
 * A number that the text gives, with the operator its words put on it.
 *
 * @param kind what is counted: killed, injured, detained, money, ...
 * @param minimum lowest value; absent for "up to"
 * @param maximum highest value; absent for "more than" and "at least"
 * @param unit people, USD, months, percent, ...
 */
public record Figure(
        String kind,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        Operator operator,
        String unit,
        TextSpan span,
        String text) {

    /** What the words before a number make of it. */
    public enum Operator {
        EQUAL("="),
        MORE_THAN(">"),
        AT_LEAST(">="),
        LESS_THAN("<"),
        ABOUT("~"),
        RANGE("range");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator that the output writes with this sign. */
        public static Operator ofSign(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("no operator has the sign " + sign);
        }

        /** The sign that the output uses. */
        public String sign() {
            return sign;
        }
    }
}
