package org.tocsin.formats.table;

import java.util.List;

/**
 * The flat shape of a noun: its columns in their order.
 *
 * @param name plural and in snake_case: {@code events}
 */
public record Table<T>(String name, List<Column<T>> columns) {
    /** Name of the column that holds the whole record as a line of JSON, for tables that have one; never part of CSV. */
    public static final String BODY = "body";

    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException(name + " has two columns of one name");
        }
    }

    /** The columns that hold one thing each: all but {@link #BODY}. */
    public List<Column<T>> flatColumns() {
        return columns.stream().filter(column -> !column.name().equals(BODY)).toList();
    }
}
