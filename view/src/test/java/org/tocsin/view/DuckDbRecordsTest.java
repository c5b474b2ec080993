package org.tocsin.view;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.view.sample.SampleStore;

class DuckDbRecordsTest extends RecordsContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    Store empty() {
        return Store.open(new StoreAddress(folder, null, "512MB", 2), SampleStore.CLOCK);
    }
}
