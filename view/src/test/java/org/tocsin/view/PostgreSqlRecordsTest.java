package org.tocsin.view;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Store;

class PostgreSqlRecordsTest extends RecordsContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    Store empty() {
        return PostgresStore.empty(folder);
    }
}
