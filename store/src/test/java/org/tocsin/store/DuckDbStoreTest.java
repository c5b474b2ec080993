package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.text.DocumentId;

class DuckDbStoreTest extends StoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    Store empty() {
        return Stores.duckDb(folder);
    }

    @Test
    void isThereAgainWhenOpenedAgain() {
        try (Store store = empty()) {
            addCoded(store, Samples.article("a1"), Samples.event("e1", "a1"));
        }

        try (Store store = Stores.duckDb(folder)) {
            assertThat(store.<Long>read(tables -> tables.events().count())).isEqualTo(1);
        }
    }

    @Test
    void comesBackFromItsBackup() {
        Path backup = folder.resolve("backup");
        try (Store store = empty()) {
            addCoded(store, Samples.article("a1"), Samples.event("e1", "a1"));
            store.backUp(backup);
            assertThatThrownBy(() -> store.backUp(backup)).hasMessageContaining("is there already");
        }
        StoreAddress other = new StoreAddress(folder.resolve("other"), null, "512MB", 2);

        Store.restore(backup, other);

        try (Store store = Store.open(other, Stores.CLOCK)) {
            assertThat(store.<Object>read(tables ->
                            tables.articles().byId(new DocumentId("a1")).orElseThrow()))
                    .isEqualTo(Samples.article("a1"));
            assertThat(store.check()).isEmpty();
        }
    }
}
