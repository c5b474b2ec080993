package org.tocsin.store.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * Many ids as one parameter of a statement: {@code IN (SELECT unnest(...))}. For a handful of them both databases go by the index, for many they
 * read the table once; a list of as many question marks takes longer to be parsed than to be answered.
 */
final class IdList {
    private static final int PORTION = 100_000;

    private final Object[] ids;
    private final String type;

    private IdList(Object[] ids, String type) {
        this.ids = ids;
        this.type = type;
    }

    /** Runs a statement for the ids, in portions if they are very many. */
    static void each(List<String> ids, Consumer<IdList> statement) {
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<String> portion = ids.subList(from, Math.min(ids.size(), from + PORTION));
            statement.accept(new IdList(portion.toArray(new String[0]), "TEXT"));
        }
    }

    /** The same for numbers. */
    static void eachNumber(List<Long> numbers, Consumer<IdList> statement) {
        for (int from = 0; from < numbers.size(); from += PORTION) {
            List<Long> portion = numbers.subList(from, Math.min(numbers.size(), from + PORTION));
            statement.accept(new IdList(portion.toArray(new Long[0]), "BIGINT"));
        }
    }

    /** What stands between the brackets of IN. */
    String marks() {
        return "SELECT unnest(CAST(? AS " + type + "[]))";
    }

    /** The values of the statement. */
    Object[] values() {
        return new Object[] {ids};
    }

    /** The values of the statement, with one that stands before the ids. */
    Object[] valuesAfter(Object first) {
        return new Object[] {first, ids};
    }
}
