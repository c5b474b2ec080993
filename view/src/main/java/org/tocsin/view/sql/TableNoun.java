package org.tocsin.view.sql;

import org.tocsin.store.database.ById;

/** A kind of record that has a table of its own, with a column {@code id}. */
interface TableNoun extends Noun {
    String table();

    /** What conditions call the table. */
    String alias();

    @Override
    default String from() {
        return table() + " " + alias();
    }

    @Override
    default String id() {
        return alias() + ".id";
    }

    @Override
    default String ofIds(int count) {
        return ById.rows(table(), count) + " " + alias() + " WHERE TRUE";
    }
}
