package org.tocsin.view.sql;

/**
 * What rows can be sorted by.
 *
 * @param expression SQL; rows for which it is null come last, whichever way is sorted
 */
public record SortColumn(String expression, Type type) {

    /** How values compare, with the cast of a parameter and the values that stand for null. */
    public enum Type {
        DAY("CAST(? AS DATE)", "DATE '0001-01-01'", "DATE '9999-12-31'"),
        NUMBER("CAST(? AS DOUBLE PRECISION)", "-1e300", "1e300"),
        TEXT("?", "''", "'\uffff'"),
        MOMENT(
                "CAST(? AS TIMESTAMP WITH TIME ZONE)",
                "TIMESTAMP WITH TIME ZONE '0001-01-02 00:00:00+00'",
                "TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00'");

        private final String parameter;
        private final String lowest;
        private final String highest;

        Type(String parameter, String lowest, String highest) {
            this.parameter = parameter;
            this.lowest = lowest;
            this.highest = highest;
        }

        /** The mark of a parameter that is given as text. */
        public String parameter() {
            return parameter;
        }
    }

    /** The expression that is sorted by. */
    public String sortedBy(boolean isDescending) {
        return "coalesce(" + expression + ", " + (isDescending ? type.lowest : type.highest) + ")";
    }
}
