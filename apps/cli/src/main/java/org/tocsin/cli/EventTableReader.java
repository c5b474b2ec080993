package org.tocsin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.series.Happening;

/**
 * Reads a table of events (CSV with a header, also .gz): a happening a row. A row that cannot be read is reported by its line, and the rest
 * is read all the same.
 */
final class EventTableReader {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Columns columns;
    private final Map<String, Double> scale;
    private final Consumer<Problem> problems;
    private int withoutValue;

    /**
     * The columns of a table by name.
     *
     * @param scale column with a value from -10 to 10; absent where a table of codes gives it
     * @param code column with the code of the act; absent where there is none
     */
    record Columns(
            String date,
            String source,
            String target,
            @Nullable String scale,
            @Nullable String code) {
        List<String> named() {
            List<String> named = new ArrayList<>(List.of(date, source, target));
            if (scale != null) {
                named.add(scale);
            }
            if (code != null) {
                named.add(code);
            }
            return named;
        }
    }

    /** @param scale value of each code; empty where a column of the table gives the values */
    EventTableReader(Columns columns, Map<String, Double> scale, Consumer<Problem> problems) {
        this.columns = columns;
        this.scale = Map.copyOf(scale);
        this.problems = problems;
    }

    /** The values of codes: a CSV with a header, the code in its first column, the value in its second. */
    static Map<String, Double> scale(Path path, Consumer<Problem> problems) {
        Map<String, Double> scale = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(path);
                CSVParser rows = CSV.parse(reader)) {
            for (CSVRecord row : rows) {
                try {
                    scale.put(row.get(0), Double.parseDouble(row.get(1)));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException fault) {
                    problems.accept(new Problem(
                            Code.BAD_FIELD, path + ":" + rows.getCurrentLineNumber(), "expected a code and a number"));
                }
            }
        } catch (IOException cause) {
            problems.accept(new Problem(Code.UNREADABLE, path.toString(), ArticleReader.reason(cause)));
        }
        return scale;
    }

    /** How many rows have a code that the scale does not value; they count as happenings of value 0. */
    int withoutValue() {
        return withoutValue;
    }

    /** The rows of a file, or of standard input for {@code -}. */
    List<Happening> read(String path, InputStream standardInput) {
        List<Happening> happenings = new ArrayList<>();
        try (Reader reader = new InputStreamReader(open(path, standardInput), StandardCharsets.UTF_8);
                CSVParser rows = CSV.parse(reader)) {
            List<String> missing = columns.named().stream()
                    .filter(column -> !rows.getHeaderMap().containsKey(column))
                    .toList();
            if (missing.isEmpty()) {
                rows.forEach(row -> read(row, path, happenings));
            } else {
                problems.accept(new Problem(
                        Code.BAD_FIELD, path + ":1", "no column " + missing + " among " + rows.getHeaderNames()));
            }
        } catch (IOException cause) {
            problems.accept(new Problem(Code.UNREADABLE, path, ArticleReader.reason(cause)));
        } catch (UncheckedIOException cause) {
            problems.accept(
                    new Problem(Code.UNREADABLE, path, ArticleReader.reason(Objects.requireNonNull(cause.getCause()))));
        }
        return happenings;
    }

    private static InputStream open(String path, InputStream standardInput) throws IOException {
        if (path.equals("-")) {
            return standardInput;
        }
        InputStream stream = Files.newInputStream(Path.of(path));
        return path.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }

    private void read(CSVRecord row, String path, List<Happening> happenings) {
        String where = path + ":" + (row.getRecordNumber() + 1);
        if (!row.isConsistent()) {
            problems.accept(new Problem(Code.BAD_FIELD, where, row.size() + " cells, other than its header has"));
            return;
        }
        try {
            LocalDate day = LocalDate.parse(row.get(columns.date()));
            String code = columns.code() == null ? "event" : row.get(columns.code());
            happenings.add(new Happening(
                    Long.toString(row.getRecordNumber()),
                    day,
                    day,
                    row.get(columns.source()),
                    row.get(columns.target()),
                    code,
                    0,
                    value(row, code),
                    null,
                    1,
                    null));
        } catch (DateTimeException fault) {
            problems.accept(
                    new Problem(Code.BAD_FIELD, where, "no date (YYYY-MM-DD): '" + row.get(columns.date()) + "'"));
        } catch (NumberFormatException fault) {
            problems.accept(new Problem(Code.BAD_FIELD, where, "no number in column " + columns.scale()));
        }
    }

    private double value(CSVRecord row, String code) {
        if (columns.scale() != null) {
            return Double.parseDouble(row.get(columns.scale()));
        }
        Double value = scale.get(code);
        if (value == null) {
            withoutValue++;
            return 0;
        }
        return value;
    }
}
