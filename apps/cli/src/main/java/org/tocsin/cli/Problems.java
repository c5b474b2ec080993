package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.tocsin.model.problem.Problem;

/** Names each fault of the input on standard error and counts them. Safe for all threads. */
final class Problems {
    private final PrintWriter err;
    private final AtomicInteger count = new AtomicInteger();

    Problems(PrintWriter err) {
        this.err = err;
    }

    void report(Problem problem) {
        count.incrementAndGet();
        synchronized (err) {
            err.println("tocsin: " + problem);
            err.flush();
        }
    }

    int count() {
        return count.get();
    }
}
