package org.tocsin.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.DuckDb;
import org.tocsin.store.database.Migrations;
import org.tocsin.store.database.PostgreSql;
import org.tocsin.store.database.StoreException;

/**
 * All that Tocsin remembers. Work is done on {@link Tables}, whose changes are kept together or not at all:
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreAddress.of(folder), Clock.systemUTC())) {
 *     long articles = store.read(tables -> tables.articles().count());
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
    private static final String REVISION = "SELECT number FROM revision";

    private final Database database;
    private final Clock clock;
    /** Whether no other process can change anything. */
    private final boolean isAlone;

    private final AtomicLong revision = new AtomicLong();

    private Store(Database database, Clock clock, boolean isAlone) {
        this.database = database;
        this.clock = clock;
        this.isAlone = isAlone;
        revision.set(storedRevision());
    }

    /**
     * Opens a store and brings it to the shape that this program knows.
     *
     * @throws StoreException if another process has it open, or it was made by a newer program
     */
    public static Store open(StoreAddress address, Clock clock) {
        Database database = address.isServer()
                ? PostgreSql.open(address.server())
                : DuckDb.open(address.file(), address.memory(), address.threads());
        try {
            Migrations.run(database, clock);
            return new Store(database, clock, !address.isServer());
        } catch (RuntimeException cause) {
            database.close();
            throw cause;
        }
    }

    /** Runs work that changes nothing. */
    public <T> T read(Function<Tables, T> work) {
        return database.read(session -> work.apply(new Tables(database, session, clock)));
    }

    /** Runs work in one transaction, alone among writers: all of it is kept when it returns, nothing when it throws. */
    public <T> T write(Function<Tables, T> work) {
        long[] raised = {0};
        T result = database.write(session -> {
            Tables tables = new Tables(database, session, clock);
            T answer = work.apply(tables);
            if (tables.mayHaveChangedViews()) {
                session.run("UPDATE revision SET number = number + 1");
                raised[0] = session.number(REVISION);
            }
            return answer;
        });
        revision.accumulateAndGet(raised[0], Math::max);
        return result;
    }

    /**
     * How often what views show has been changed. While it stays the same, the same question has the same answer; visits, jobs, problems and
     * saved views do not raise it.
     */
    public long revision() {
        return isAlone ? revision.get() : storedRevision();
    }

    private long storedRevision() {
        return database.read(session -> session.number(REVISION));
    }

    /** Copies everything to a folder that must not be there yet. */
    public void backUp(Path folder) {
        if (Files.exists(folder)) {
            throw new StoreException(folder + " is there already: a backup makes its own folder");
        }
        database.backUp(folder);
    }

    /** Makes a store from a backup; there must be none yet. */
    public static void restore(Path backup, StoreAddress address) {
        if (Files.exists(address.file())) {
            throw new StoreException(address.file() + " is there already: restore into an empty data folder");
        }
        try (Database database = DuckDb.open(address.file(), address.memory(), address.threads())) {
            database.restore(backup);
        }
    }

    /** Records that point to nothing, in words; empty when all is well. */
    public List<String> check() {
        return read(tables -> Integrity.faults(tables.session()));
    }

    @Override
    public void close() {
        database.close();
    }
}
