package org.tocsin.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL, for several users. Transactions that write take one advisory lock, so that two servers on one database wait for each other. */
public final class PostgreSql implements Database {
    /** Any number, the same in every process: "Tocsin" in ASCII. */
    private static final long LOCK = 0x546f6373696eL;

    private static final int CONNECTIONS = 8;
    private static final int BUFFER = 1 << 16;

    private final HikariDataSource connections;

    private PostgreSql(HikariDataSource connections) {
        this.connections = connections;
    }

    /**
     * Connects.
     *
     * @param address a JDBC address, with user and password as parameters: {@code jdbc:postgresql://host/database?user=…&password=…}
     */
    public static PostgreSql open(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        config.setPoolName("tocsin");
        try {
            return new PostgreSql(new HikariDataSource(config));
        } catch (PoolInitializationException cause) {
            throw new StoreException("connect to " + address.replaceAll("password=[^&]*", "password=…"), cause);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        return inTransaction(session -> {
            session.run("SET TRANSACTION READ ONLY");
            return work.on(session);
        });
    }

    @Override
    public <T> T write(Work<T> work) {
        return inTransaction(session -> {
            session.number("SELECT 1 FROM pg_advisory_xact_lock(?)", LOCK);
            return work.on(session);
        });
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            boolean isDone = false;
            try {
                T result = work.on(new Session(connection));
                connection.commit();
                isDone = true;
                return result;
            } finally {
                if (!isDone) {
                    connection.rollback();
                }
            }
        } catch (SQLException cause) {
            throw new StoreException("talk to PostgreSQL", cause);
        }
    }

    @Override
    public Bulk bulk(Session session, String table, List<String> columns) {
        String sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        try {
            return new Copy(
                    session.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(sql), table);
        } catch (SQLException cause) {
            throw new StoreException("add rows to " + table, cause);
        }
    }

    @Override
    public void backUp(Path folder) {
        throw new StoreException("a PostgreSQL database is backed up with pg_dump");
    }

    @Override
    public void restore(Path folder) {
        throw new StoreException("a PostgreSQL database is restored with pg_restore");
    }

    @Override
    public String dialect(String sql) {
        return sql.replace("${bytes}", "BYTEA").replace("${server_only}", "");
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Rows in the text format of COPY. */
    private static final class Copy implements Bulk {
        private final CopyIn copy;
        private final String table;
        private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);

        Copy(CopyIn copy, String table) {
            this.copy = copy;
            this.table = table;
        }

        @Override
        public void add(@Nullable Object... values) {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    buffer.append('\t');
                }
                append(values[i]);
            }
            buffer.append('\n');
            if (buffer.length() > BUFFER) {
                send();
            }
        }

        private void append(@Nullable Object value) {
            if (value == null) {
                buffer.append("\\N");
            } else if (value instanceof byte[] bytes) {
                buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            } else if (value instanceof String text) {
                appendText(text);
            } else if (value instanceof Number
                    || value instanceof Boolean
                    || value instanceof LocalDate
                    || value instanceof OffsetDateTime) {
                buffer.append(value);
            } else {
                throw new IllegalArgumentException(table + ": no column takes a " + value.getClass());
            }
        }

        /** PostgreSQL has no text with the character 0. */
        private void appendText(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> buffer.append("\\\\");
                    case '\t' -> buffer.append("\\t");
                    case '\n' -> buffer.append("\\n");
                    case '\r' -> buffer.append("\\r");
                    case '\0' -> buffer.append('\uFFFD');
                    default -> buffer.append(c);
                }
            }
        }

        private void send() {
            byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            buffer.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException cause) {
                throw new StoreException("add rows to " + table, cause);
            }
        }

        @Override
        public void close() {
            send();
            try {
                copy.endCopy();
            } catch (SQLException cause) {
                throw new StoreException("add rows to " + table, cause);
            }
        }
    }
}
