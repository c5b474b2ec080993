package org.tocsin.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values stand in the cells of a table, on a terminal or in CSV. */
final class Cells {
    private Cells() {}

    /** A line of CSV without its end (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe. */
    static String csvLine(List<String> cells) {
        return cells.stream().map(Cells::cell).collect(Collectors.joining(","));
    }

    private static String cell(String value) {
        boolean number = value.matches("-?[0-9.]+");
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\\n\\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
