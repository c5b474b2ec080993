package org.tocsin.view;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.view.sample.SampleStore;

/** Empty stores on one real PostgreSQL, which ends with the tests. */
final class PostgresStore {
    private static final EmbeddedPostgres SERVER = start();

    private PostgresStore() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException cause) {
            throw new UncheckedIOException("start PostgreSQL", cause);
        }
    }

    static Store empty(Path folder) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return Store.open(StoreAddress.of(folder).on(SERVER.getJdbcUrl("postgres", "postgres")), SampleStore.CLOCK);
    }
}
