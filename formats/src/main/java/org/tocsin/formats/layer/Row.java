package org.tocsin.formats.layer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, its cells by the names of their columns.
 *
 * @param cells as many as the header has names, or fewer
 * @param origin where it stands: {@code FILE:LINE}
 */
record Row(Header header, List<String> cells, String origin) {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            pattern("d MMMM uuuu"),
            pattern("d-MMM-uuuu"),
            pattern("d/M/uuuu"),
            DateTimeFormatter.BASIC_ISO_DATE);

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The cell of a column; absent for an empty one, for the words "None", "NULL" and "NA", and for a column that the file does not have. */
    @Nullable
    String text(String column) {
        int place = header.place(column);
        if (place < 0 || place >= cells.size()) {
            return null;
        }
        String cell = cells.get(place).strip();
        return switch (cell) {
            case "", "None", "NULL", "NA" -> null;
            default -> cell;
        };
    }

    String required(String column) {
        String cell = text(column);
        if (cell == null) {
            throw new RowFault(column + ": empty");
        }
        return cell;
    }

    @Nullable
    BigDecimal decimal(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : new BigDecimal(cell);
        } catch (NumberFormatException cause) {
            throw new RowFault(column + ": no number: '" + cell + "'");
        }
    }

    /** A number in a range; one outside of it is a fault of the row. */
    @Nullable
    Double number(String column, double lowest, double highest) {
        BigDecimal decimal = decimal(column);
        if (decimal == null) {
            return null;
        }
        double number = decimal.doubleValue();
        if (number < lowest || number > highest) {
            throw new RowFault(column + ": " + decimal + " is not from " + lowest + " to " + highest);
        }
        return number;
    }

    /** A whole number; the fallback where the cell is empty. */
    int integer(String column, int fallback) {
        BigDecimal decimal = decimal(column);
        try {
            return decimal == null ? fallback : decimal.intValueExact();
        } catch (ArithmeticException cause) {
            throw new RowFault(column + ": no whole number: '" + decimal + "'");
        }
    }

    /** A day, with or without a time behind it, in the ways that the sources write it: 2023-02-16, 16 February 2023, 16-Feb-2023, 16/2/2023, 20230216. */
    LocalDate day(String column) {
        String cell = required(column);
        String date = cell.replaceFirst("[ T]\\d{1,2}:\\d{2}.*$", "");
        return DAYS.stream()
                .flatMap(format -> parsed(date, format).stream())
                .findFirst()
                .orElseThrow(() -> new RowFault(column + ": no date: '" + cell + "'"));
    }

    private static Optional<LocalDate> parsed(String date, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    /** All cells by their columns, in their order, as they stand in the file. */
    Map<String, String> raw() {
        Map<String, String> raw = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            raw.put(header.names().get(i), i < cells.size() ? cells.get(i) : "");
        }
        return raw;
    }
}
