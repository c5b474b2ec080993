package org.tocsin.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is.
 *
 * @param folder the data folder
 * @param jdbc address of a PostgreSQL database that holds the records instead of the folder; absent for DuckDB in the folder
 * @param memory how much DuckDB may use beside the heap, e.g. {@code 1GB}
 * @param threads how many threads DuckDB may use
 */
public record StoreAddress(Path folder, @Nullable String jdbc, String memory, int threads) {
    /** DuckDB in a data folder, with memory and threads that leave room for the coder beside it. */
    public static StoreAddress of(Path folder) {
        return new StoreAddress(folder, null, "1GB", Runtime.getRuntime().availableProcessors());
    }

    /** The same with a PostgreSQL database for the records. */
    public StoreAddress on(String address) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("expected jdbc:postgresql://…, got " + address);
        }
        return new StoreAddress(folder, address, memory, threads);
    }

    boolean isServer() {
        return jdbc != null;
    }

    String server() {
        if (jdbc == null) {
            throw new IllegalStateException("not on a server");
        }
        return jdbc;
    }

    /** The file of DuckDB. */
    public Path file() {
        return folder.resolve("tocsin.duckdb");
    }

    /** The folder of the senses and entities that its user has written. */
    public Path knowledge() {
        return folder.resolve("knowledge");
    }
}
