package org.tocsin.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Stores to test on: each kind, real and empty. */
final class Stores {
    static final Instant NOW = Instant.parse("2024-03-02T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Stores() {}

    static Store duckDb(Path folder) {
        return Store.open(new StoreAddress(folder, null, "512MB", 2), CLOCK);
    }

    static EmbeddedPostgres startPostgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    static Store postgres(EmbeddedPostgres server, Path folder) {
        return Store.open(StoreAddress.of(folder).on(server.getJdbcUrl("postgres", "postgres")), CLOCK);
    }
}
