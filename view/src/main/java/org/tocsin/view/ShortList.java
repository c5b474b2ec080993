package org.tocsin.view;

import java.util.List;
import java.util.function.Function;
import org.tocsin.formats.table.Table;
import org.tocsin.view.list.Json;

/**
 * A list that is worked out as a whole, without pages.
 *
 * @param json a row as one JSON object
 * @param table the flat columns
 */
public record ShortList<T>(String name, List<T> rows, Function<T, String> json, Table<T> table) {
    public ShortList {
        rows = List.copyOf(rows);
    }

    static <T> ShortList<T> of(Table<T> table, List<T> rows) {
        return new ShortList<>(table.name(), rows, Json::of, table);
    }
}
