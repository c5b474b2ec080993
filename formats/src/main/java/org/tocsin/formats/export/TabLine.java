package org.tocsin.formats.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A line of a table without quoting: cells by their column's name, tabs and line ends in them made blanks. */
final class TabLine {
    private final List<String> columns;
    private final String nothing;
    private final Map<String, String> cells = new HashMap<>();

    /** @param nothing what stands in a cell without a value */
    TabLine(List<String> columns, String nothing) {
        this.columns = columns;
        this.nothing = nothing;
    }

    /** Sets a cell; an absent or empty value leaves it without one. */
    void set(String column, @Nullable Object value) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        if (value != null && !value.toString().isEmpty()) {
            cells.put(column, value.toString().replaceAll("[\\t\\n\\r]+", " "));
        }
    }

    /** The line with its end. */
    String line() {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        columns.forEach(column -> line.add(cells.getOrDefault(column, nothing)));
        return line.toString();
    }
}
