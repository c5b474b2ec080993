package org.tocsin.store.database;

import java.sql.Connection;
import java.util.List;

/**
 * One database. Many read at once; one writes at a time ({@link #write}), in transactions that are there whole or not at all. A reader sees what
 * was committed when its statement began.
 */
public interface Database extends AutoCloseable {
    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session);
    }

    /** Runs work that changes nothing. */
    <T> T read(Work<T> work);

    /** Runs work in one transaction: committed when it returns, rolled back when it throws. Callers wait for one another. */
    <T> T write(Work<T> work);

    /**
     * Adds rows to a table by the database's fastest way, within the transaction of the session.
     *
     * @param columns the table's columns, in the order in which each row gives them
     */
    Bulk bulk(Session session, String table, List<String> columns);

    /** Copies all to a folder that {@link #restore} reads. Nothing is written meanwhile. */
    void backUp(java.nio.file.Path folder);

    /** Fills this database, which must be new and empty, from a backup. */
    void restore(java.nio.file.Path folder);

    /** Puts this database's words into the SQL of a migration: {@code ${bytes}} is its type of bytes, {@code ${server_only}} begins a line that is for PostgreSQL alone. */
    String dialect(String sql);

    @Override
    void close();

    /** Rows on their way into a table. */
    interface Bulk extends AutoCloseable {
        /** Adds a row: {@code null}, text, numbers, booleans, {@code LocalDate}, {@code OffsetDateTime}, bytes. */
        void add(@org.jspecify.annotations.Nullable Object... values);

        /** Sends what is left. */
        @Override
        void close();
    }

    /** The session of a connection. */
    static Session session(Connection connection) {
        return new Session(connection);
    }
}
