package org.tocsin.store.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;

/** Makes Parquet files, with DuckDB as the writer, whatever database the store is in. */
public final class ParquetFile {
    private static final String MEMORY = "1GB";

    private ParquetFile() {}

    /**
     * Writes the flat columns of rows.
     *
     * @param rows hands every row to the consumer that it is given
     * @return how many there were
     * @throws StoreException if the file cannot be written
     */
    public static <T> long write(Table<T> table, Consumer<Consumer<T>> rows, Path file) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty(
                "temp_directory",
                file.resolveSibling("." + file.getFileName() + ".part").toString());
        long[] count = {0};
        try (DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written ("
                    + table.flatColumns().stream()
                            .map(column -> '"' + column.name() + "\" " + type(column.type()))
                            .collect(Collectors.joining(", "))
                    + ")");
            try (Database.Bulk bulk = new DuckDb.Appender(connection.createAppender("main", "written"), "written")) {
                rows.accept(row -> {
                    bulk.add(cells(table.flatColumns(), row));
                    count[0]++;
                });
            }
            statement.execute(
                    "COPY written TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException cause) {
            throw new StoreException("write " + file, cause);
        }
        return count[0];
    }

    private static <T> @Nullable Object[] cells(List<Column<T>> columns, T row) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Object value = columns.get(i).of(row);
            cells[i] = columns.get(i).type() == Column.Type.DOUBLE && value instanceof Number number
                    ? (Object) number.doubleValue()
                    : value;
        }
        return cells;
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
        };
    }
}
