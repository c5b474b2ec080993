package org.tocsin.spark.row;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** An iterator that works in steps, each of which gives no row, one or a handful, so that a task holds no more than a handful. */
public abstract class Stepwise implements Iterator<Row> {
    private final Deque<Row> ready = new ArrayDeque<>();
    private boolean isOver;

    /** Does a little and {@link #give}s what comes of it; false when nothing is left to do. */
    protected abstract boolean step();

    /** Hands a row on. */
    protected final void give(Row row) {
        ready.add(row);
    }

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !isOver) {
            isOver = !step();
        }
        return !ready.isEmpty();
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row is left");
        }
        return ready.remove();
    }
}
