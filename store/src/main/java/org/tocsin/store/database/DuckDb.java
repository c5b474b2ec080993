package org.tocsin.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB in one file of the data folder. One process owns the file; within it many connections read while one writes. An appender ignores
 * JDBC's auto-commit, so transactions are begun and ended by SQL, and only here.
 */
public final class DuckDb implements Database {
    /** Written so that DuckDB 1.4, the release before, can read it too. */
    private static final String STORAGE_VERSION = "v1.0.0";

    /** How much may be in the log before it goes into the file. With DuckDB's 16 MB a bulk load writes the file, and its indexes, many times over. */
    private static final String CHECKPOINT = "256MB";

    private static final int READERS = 8;

    private final Path file;
    private final DuckDBConnection root;
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final ReentrantLock writing = new ReentrantLock(true);

    private DuckDb(Path file, DuckDBConnection root) throws SQLException {
        this.file = file;
        this.root = root;
        for (int i = 0; i < READERS; i++) {
            readers.add(root.duplicate());
        }
    }

    /**
     * Opens the file, which is made if it is not there.
     *
     * @param memory how much DuckDB itself may use, e.g. {@code 1GB}; beside the heap
     * @throws StoreException if another process has it open, or it is no database
     */
    public static DuckDb open(Path file, String memory, int threads) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", memory);
        settings.setProperty("threads", String.valueOf(threads));
        settings.setProperty("temp_directory", file.resolveSibling("temporary").toString());
        settings.setProperty("wal_autocheckpoint", CHECKPOINT);
        settings.setProperty("storage_compatibility_version", STORAGE_VERSION);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "false");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new DuckDb(file, (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings));
        } catch (SQLException cause) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Could not set lock")) {
                throw new StoreException(file + " is in use by " + Holder.of(message)
                        + ", and only one process can have it open: stop that one, or, if it is tocsin serve, ask it at"
                        + " its address");
            }
            throw new StoreException("open " + file, cause);
        } catch (IOException cause) {
            throw new StoreException("make the folder of " + file, cause);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        Connection reader;
        try {
            reader = readers.take();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new StoreException("wait for a connection", cause);
        }
        try {
            return work.on(new Session(reader));
        } finally {
            readers.add(reader);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            execute("BEGIN TRANSACTION");
            boolean isDone = false;
            try {
                T result = work.on(new Session(root));
                isDone = true;
                return result;
            } finally {
                execute(isDone ? "COMMIT" : "ROLLBACK");
            }
        } finally {
            writing.unlock();
        }
    }

    private void execute(String sql) {
        try (Statement statement = root.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new StoreException(sql.toLowerCase(Locale.ROOT) + " in " + file, cause);
        }
    }

    @Override
    public Bulk bulk(Session session, String table, List<String> columns) {
        if (session.connection() != root) {
            throw new IllegalStateException("rows are added only within write()");
        }
        try {
            return new Appender(root.createAppender("main", table), table);
        } catch (SQLException cause) {
            throw new StoreException("add rows to " + table, cause);
        }
    }

    @Override
    public void backUp(Path folder) {
        writing.lock();
        try {
            execute("CHECKPOINT");
            execute("EXPORT DATABASE '" + folder.toString().replace("'", "''") + "' (FORMAT parquet)");
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void restore(Path folder) {
        writing.lock();
        try {
            execute("IMPORT DATABASE '" + folder.toString().replace("'", "''") + "'");
        } finally {
            writing.unlock();
        }
    }

    @Override
    public String dialect(String sql) {
        return sql.replace("${bytes}", "BLOB").replace("${server_only}", "--");
    }

    @Override
    public void close() {
        writing.lock();
        try {
            for (int i = 0; i < READERS; i++) {
                readers.take().close();
            }
            root.close();
        } catch (SQLException cause) {
            throw new StoreException("close " + file, cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new StoreException("close " + file, cause);
        } finally {
            writing.unlock();
        }
    }

    record Appender(DuckDBAppender rows, String table) implements Bulk {
        @Override
        public void add(@Nullable Object... values) {
            try {
                rows.beginRow();
                for (Object value : values) {
                    append(value);
                }
                rows.endRow();
            } catch (SQLException cause) {
                throw new StoreException("add a row to " + table, cause);
            }
        }

        private void append(@Nullable Object value) throws SQLException {
            if (value == null) {
                rows.appendNull();
            } else if (value instanceof String text) {
                rows.append(text);
            } else if (value instanceof Integer number) {
                rows.append(number.intValue());
            } else if (value instanceof Long number) {
                rows.append(number.longValue());
            } else if (value instanceof Double number) {
                rows.append(number.doubleValue());
            } else if (value instanceof Boolean truth) {
                rows.append(truth.booleanValue());
            } else if (value instanceof LocalDate day) {
                rows.append(day);
            } else if (value instanceof OffsetDateTime moment) {
                rows.append(moment);
            } else if (value instanceof byte[] bytes) {
                rows.append(bytes);
            } else {
                throw new IllegalArgumentException(table + ": no column takes a " + value.getClass());
            }
        }

        @Override
        public void close() {
            try {
                rows.close();
            } catch (SQLException cause) {
                throw new StoreException("add rows to " + table, cause);
            }
        }
    }
}
