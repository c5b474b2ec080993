package org.tocsin.store.database;

import java.util.Collections;

/**
 * The rows of a table that have some ids, to stand behind FROM where more is asked of them. DuckDB goes by the index of the ids only where they are
 * all that is asked of a table, and reads all of it otherwise; the limit, which is never reached, keeps the rest of the conditions outside.
 */
public final class ById {
    private static final int NO_LIMIT = 1_000_000;

    private ById() {}

    /**
     * A subquery, to be given a name behind it; the ids are parameters of the statement.
     *
     * @param count how many ids, at least 1
     */
    public static String rows(String table, int count) {
        return "(SELECT * FROM " + table + " WHERE id IN (" + String.join(", ", Collections.nCopies(count, "?"))
                + ") LIMIT " + NO_LIMIT + ")";
    }
}
