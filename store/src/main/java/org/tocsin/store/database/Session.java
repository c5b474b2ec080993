package org.tocsin.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. Values are always parameters, never part of the SQL.
 *
 * <pre>{@code session.list("SELECT id FROM article WHERE outlet = ?", row -> row.text("id"), "Daily")}</pre>
 */
public final class Session {
    private static final int FETCH = 1000;

    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement that answers nothing; answers how many rows it touched. */
    public int run(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException cause) {
            throw failed(sql, cause);
        }
    }

    /** Runs statements that end with a semicolon at the end of a line. */
    public void runScript(String sql) {
        try (Statement statement = connection.createStatement()) {
            for (String single : sql.split(";\\s*\n")) {
                if (!single.lines().allMatch(line -> line.isBlank() || line.startsWith("--"))) {
                    statement.execute(single);
                }
            }
        } catch (SQLException cause) {
            throw failed(sql, cause);
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(read.apply(row)), values);
        return found;
    }

    /** The first row of a query; empty for none. */
    public <T> Optional<T> one(String sql, Function<Row, T> read, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(read.apply(new Row(rows))) : Optional.empty();
        } catch (SQLException cause) {
            throw failed(sql, cause);
        }
    }

    /** A number that a query answers; 0 for none. */
    public long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.number(1), values).orElse(0L);
    }

    /** Each row of a query as it comes; the rows are never all in memory. */
    public void each(String sql, Consumer<Row> sink, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    sink.accept(row);
                }
            }
        } catch (SQLException cause) {
            throw failed(sql, cause);
        }
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, sqlValue(values[i]));
            }
        } catch (SQLException cause) {
            statement.close();
            throw cause;
        }
        return statement;
    }

    /** Arrays go as one value. */
    private @Nullable Object sqlValue(@Nullable Object value) throws SQLException {
        if (value instanceof String[] texts) {
            return connection.createArrayOf("VARCHAR", texts);
        }
        return value instanceof Long[] numbers ? connection.createArrayOf("BIGINT", numbers) : value;
    }

    private static StoreException failed(String sql, SQLException cause) {
        String start = sql.strip().replaceAll("\\s+", " ");
        return new StoreException(start.length() > 200 ? start.substring(0, 200) + "…" : start, cause);
    }
}
