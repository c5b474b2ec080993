package org.tocsin.formats.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a table without quoting: cells by their column's name, tabs and line ends in them made blanks. */
final class TabLine {
    private final Layout layout;
    private final String[] cells;

    /** The columns of such a table and what stands in a cell without a value. */
    static final class Layout {
        private final Map<String, Integer> places = new HashMap<>();
        private final String nothing;

        Layout(List<String> columns, String nothing) {
            columns.forEach(column -> places.put(column, places.size()));
            this.nothing = nothing;
        }
    }

    TabLine(Layout layout) {
        this.layout = layout;
        this.cells = new String[layout.places.size()];
        Arrays.fill(cells, layout.nothing);
    }

    /** Sets a cell; an absent or empty value leaves it without one. */
    void set(String column, @Nullable Object value) {
        Integer place = layout.places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        if (value != null && !value.toString().isEmpty()) {
            cells[place] =
                    value.toString().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        }
    }

    /** The line with its end. */
    String line() {
        return String.join("\t", cells) + "\n";
    }
}
