package org.tocsin.formats.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name in snake_case, unique within its table
 * @param value the cell of a row, of the class that {@code type} names; absent for what is unknown
 */
public record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {

    /** What a cell holds. */
    public enum Type {
        /** A {@link String}; codes too, since {@code "042"} keeps its zero. */
        TEXT,
        /** An {@link Integer}. */
        INTEGER,
        /** A {@link Long}. */
        LONG,
        /** A {@link Number} that may have a fraction: {@link Double} or {@link java.math.BigDecimal}. */
        DOUBLE,
        /** A {@link Boolean}. */
        BOOLEAN,
        /** A {@link java.time.LocalDate}. */
        DATE
    }

    /** The cell of a row; absent for what is unknown. */
    public @Nullable Object of(T row) {
        return value.apply(row);
    }
}
