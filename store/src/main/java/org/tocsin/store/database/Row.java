package org.tocsin.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The row that a query is at. Valid only until the next one. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** A text that is never absent. */
    public String text(String column) {
        String value = textOrNull(column);
        if (value == null) {
            throw new StoreException(column + " is null");
        }
        return value;
    }

    public @Nullable String textOrNull(String column) {
        return orNull(() -> rows.getString(column));
    }

    /** A whole number; 0 for null. */
    public int integer(String column) {
        return get(() -> rows.getInt(column));
    }

    /** A whole number; 0 for null. */
    public long number(String column) {
        return get(() -> rows.getLong(column));
    }

    /** The number in a column by its place, from 1. */
    public long number(int column) {
        return get(() -> rows.getLong(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return orNull(() -> {
            long value = rows.getLong(column);
            return rows.wasNull() ? null : value;
        });
    }

    /** A number; 0 for null. */
    public double real(String column) {
        return get(() -> rows.getDouble(column));
    }

    public @Nullable Double realOrNull(String column) {
        return orNull(() -> {
            double value = rows.getDouble(column);
            return rows.wasNull() ? null : value;
        });
    }

    public boolean isTrue(String column) {
        return get(() -> rows.getBoolean(column));
    }

    public @Nullable Boolean truthOrNull(String column) {
        return orNull(() -> {
            boolean value = rows.getBoolean(column);
            return rows.wasNull() ? null : value;
        });
    }

    public @Nullable LocalDate day(String column) {
        return orNull(() -> rows.getObject(column, LocalDate.class));
    }

    public @Nullable Instant moment(String column) {
        OffsetDateTime value = orNull(() -> rows.getObject(column, OffsetDateTime.class));
        return value == null ? null : value.toInstant();
    }

    public byte[] bytes(String column) {
        return get(() -> rows.getBytes(column));
    }

    /** Bytes; none for null. */
    public byte[] bytesOrEmpty(String column) {
        byte[] bytes = orNull(() -> rows.getBytes(column));
        return bytes == null ? new byte[0] : bytes;
    }

    private interface Getter<T> {
        @Nullable
        T get() throws SQLException;
    }

    private static <T> @Nullable T orNull(Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException cause) {
            throw new StoreException("read a column", cause);
        }
    }

    private static <T> T get(Getter<T> getter) {
        T value = orNull(getter);
        if (value == null) {
            throw new StoreException("a column is null that never is");
        }
        return value;
    }
}
