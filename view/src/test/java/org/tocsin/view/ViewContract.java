package org.tocsin.view;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tocsin.store.Store;
import org.tocsin.view.sample.SampleStore;

/** Asks the sample on whatever database is below it. */
abstract class ViewContract {
    @SuppressWarnings("NullAway.Init")
    Store store;

    /** A store without a record. */
    abstract Store empty();

    @BeforeEach
    void fill() {
        store = SampleStore.fill(empty());
    }

    @AfterEach
    void close() {
        store.close();
    }
}
