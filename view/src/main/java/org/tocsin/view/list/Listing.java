package org.tocsin.view.list;

import java.util.function.Function;
import org.tocsin.formats.table.Table;
import org.tocsin.store.database.Row;
import org.tocsin.view.sql.Noun;

/**
 * A kind of list.
 *
 * @param name plural, as in addresses: {@code claims}
 * @param select the columns that are read
 * @param read a row of the database as a row of the list
 * @param id what tells rows apart
 * @param json a row as one JSON object
 * @param table the flat columns for CSV and terminals
 */
public record Listing<T>(
        String name,
        Noun noun,
        String select,
        Function<Row, T> read,
        Function<T, String> id,
        Function<T, String> json,
        Table<T> table) {}
