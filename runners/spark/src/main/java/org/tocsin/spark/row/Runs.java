package org.tocsin.spark.row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows that are sorted by a key, cut into the runs of equal keys. One run at a time is held. */
public final class Runs implements Iterator<List<Row>> {
    private final Iterator<Row> rows;
    private final Function<Row, Object> key;
    private @Nullable Row next;

    public Runs(Iterator<Row> rows, Function<Row, Object> key) {
        this.rows = rows;
        this.key = key;
        this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Row> next() {
        Row first = next;
        if (first == null) {
            throw new NoSuchElementException("no run is left");
        }
        Object shared = key.apply(first);
        List<Row> run = new ArrayList<>(List.of(first));
        next = null;
        while (next == null && rows.hasNext()) {
            Row row = rows.next();
            if (Objects.equals(key.apply(row), shared)) {
                run.add(row);
            } else {
                next = row;
            }
        }
        return run;
    }
}
