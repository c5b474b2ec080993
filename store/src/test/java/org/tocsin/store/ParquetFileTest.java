package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;
import org.tocsin.store.database.ParquetFile;
import org.tocsin.store.database.StoreException;

/** Files are read again by DuckDB, as their users would. */
class ParquetFileTest {
    private static final Table<Cells> TABLE = new Table<>(
            "cells",
            List.of(
                    column("code", Column.Type.TEXT, Cells::code),
                    column("small", Column.Type.INTEGER, Cells::small),
                    column("large", Column.Type.LONG, Cells::large),
                    column("score", Column.Type.DOUBLE, Cells::score),
                    column("is_told", Column.Type.BOOLEAN, Cells::isTold),
                    column("day", Column.Type.DATE, Cells::day)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Cells(
            @Nullable String code,
            @Nullable Integer small,
            @Nullable Long large,
            @Nullable Double score,
            @Nullable Boolean isTold,
            @Nullable LocalDate day) {}

    private static Column<Cells> column(String name, Column.Type type, Function<Cells, @Nullable Object> value) {
        return new Column<>(name, type, value);
    }

    private static Cells cells(Random random) {
        return new Cells(
                random.nextInt(5) == 0 ? null : "0" + random.nextInt(100) + Samples.TEXT,
                random.nextInt(5) == 0 ? null : random.nextInt(),
                random.nextInt(5) == 0 ? null : random.nextLong(),
                random.nextInt(5) == 0 ? null : random.nextGaussian(),
                random.nextInt(5) == 0 ? null : random.nextBoolean(),
                random.nextInt(5) == 0 ? null : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000)));
    }

    @Test
    void givesBackEveryCellThatWasWritten() throws SQLException {
        Random random = new Random(3);
        List<Cells> written =
                IntStream.range(0, 5000).mapToObj(i -> cells(random)).toList();
        Path file = folder.resolve("it's.parquet");

        long rows = ParquetFile.write(TABLE, written::forEach, file);

        assertThat(rows).isEqualTo(written.size());
        assertThat(read(file)).containsExactlyElementsOf(written);
    }

    @Test
    void hasTheTypesOfTheColumns() throws SQLException {
        Path file = folder.resolve("types.parquet");
        ParquetFile.write(TABLE, sink -> {}, file);

        assertThat(types(file))
                .containsExactly(
                        "code VARCHAR", "small INTEGER", "large BIGINT", "score DOUBLE", "is_told BOOLEAN", "day DATE");
    }

    @Test
    void writesFractionsOfWhateverClass() throws SQLException {
        Path file = folder.resolve("fractions.parquet");
        Table<Number> numbers =
                new Table<>("numbers", List.of(new Column<Number>("n", Column.Type.DOUBLE, number -> number)));

        ParquetFile.write(
                numbers, sink -> List.of(new BigDecimal("1.5"), 2, -3.25).forEach(sink), file);

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT sum(n) FROM '" + file + "'")) {
            sum.next();
            assertThat(sum.getDouble(1)).isEqualTo(0.25);
        }
    }

    @Test
    void saysWhichFileItCannotWrite() {
        Path file = folder.resolve("none").resolve("a.parquet");

        assertThatThrownBy(() -> ParquetFile.write(TABLE, sink -> {}, file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }

    private static List<Cells> read(Path file) throws SQLException {
        List<Cells> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM '" + escaped(file) + "'")) {
            while (rows.next()) {
                cells.add(new Cells(
                        rows.getString(1),
                        (Integer) rows.getObject(2),
                        (Long) rows.getObject(3),
                        (Double) rows.getObject(4),
                        (Boolean) rows.getObject(5),
                        rows.getObject(6, LocalDate.class)));
            }
        }
        return cells;
    }

    private static List<String> types(Path file) throws SQLException {
        List<String> types = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM '" + escaped(file) + "'")) {
            while (rows.next()) {
                types.add(rows.getString("column_name") + " " + rows.getString("column_type"));
            }
        }
        return types;
    }

    private static String escaped(Path file) {
        return file.toString().replace("'", "''");
    }
}
