package org.tocsin.formats.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, but with LF): the header and a line a row. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>), one that looks so guarded already gets
 * another; {@link #unguarded} takes it off again.
 */
public final class CsvLines<T> {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private final List<Column<T>> columns;

    public CsvLines(Table<T> table) {
        this.columns = table.flatColumns();
    }

    /** The names of the columns, with a line end. */
    public String header() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\n";
    }

    /** The cells of a row, with a line end. */
    public String line(T row) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        for (Column<T> column : columns) {
            line.add(cell(column.type(), column.of(row)));
        }
        return line.toString();
    }

    /** A cell's text as it was before {@link #line} made it safe for spreadsheets. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String cell(Column.Type type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> quoted(guarded(value.toString()));
            case DOUBLE -> value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
            case INTEGER, LONG, BOOLEAN, DATE -> value.toString();
        };
    }

    private static String guarded(String value) {
        return FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches() ? "'" + value : value;
    }

    private static String quoted(String value) {
        boolean plain =
                value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
