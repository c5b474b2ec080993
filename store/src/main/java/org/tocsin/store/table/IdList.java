package org.tocsin.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A portion of many ids as parameters of one statement: {@code IN (?, ?, ...)}. */
record IdList(List<?> ids) {
    private static final int PORTION = 1000;

    /** Runs a statement for each portion of the ids. */
    static void each(List<String> ids, Consumer<IdList> statement) {
        for (int from = 0; from < ids.size(); from += PORTION) {
            statement.accept(new IdList(ids.subList(from, Math.min(ids.size(), from + PORTION))));
        }
    }

    /** The same for numbers. */
    static void eachNumber(List<Long> numbers, Consumer<IdList> statement) {
        for (int from = 0; from < numbers.size(); from += PORTION) {
            statement.accept(new IdList(numbers.subList(from, Math.min(numbers.size(), from + PORTION))));
        }
    }

    String marks() {
        return "?, ".repeat(ids.size() - 1) + "?";
    }

    Object[] values() {
        return ids.toArray();
    }

    /** The ids behind a value that stands before them in the statement. */
    Object[] valuesAfter(Object first) {
        List<Object> values = new ArrayList<>();
        values.add(first);
        values.addAll(ids);
        return values.toArray();
    }
}
