package org.tocsin.workbench.data;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.store.Store;
import org.tocsin.store.desk.Job;
import org.tocsin.store.desk.JobId;

/**
 * Does long work on the data folder, one piece after the other, on a thread of its own. Each piece is a job of the store, which people watch, pause
 * and stop there.
 */
public final class Work implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final long WAIT_MILLIS = 500;
    private static final long STOP_SECONDS = 5;

    private final Store store;
    private final java.time.Clock clock;
    private final Map<JobId, Piece> unfinished = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "tocsin-work");
        worker.setDaemon(true);
        return worker;
    });

    /** Takes over the store's jobs: whatever is said to run has lost who did it. */
    public Work(Store store, java.time.Clock clock) {
        this.store = store;
        this.clock = clock;
        store.write(tables -> tables.jobs().failSilent(Duration.ZERO, tables.now()));
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Piece {
        /** Does it, and says between two steps how far it is. */
        void run(Progress progress) throws Exception;
    }

    /** Is told how far a piece is. */
    public interface Progress {
        /**
         * Writes down how far the piece is; waits while people have paused it.
         *
         * @param total absent while nobody knows
         * @throws StoppedException if people have stopped it
         */
        void at(long done, @Nullable Long total);
    }

    /** Ends a piece that people have stopped. */
    public static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped by a person", null, false, false);
        }
    }

    /**
     * Begins a piece as soon as those before it are done.
     *
     * @param verb what is done, in a word
     * @param argument to what
     */
    public JobId start(String verb, String argument, @Nullable Long total, Piece piece) {
        JobId id = store.write(tables ->
                tables.jobs().start(verb, argument, total, tables.now()).id());
        thread.execute(() -> run(id, verb, piece));
        return id;
    }

    /** Whether a piece that failed or was stopped is still known: it is forgotten when the program ends. */
    public boolean canRetry(JobId id) {
        return unfinished.containsKey(id);
    }

    /**
     * Does a piece again that failed or was stopped.
     *
     * @throws IllegalStateException if it is not known any more
     */
    public void retry(JobId id) {
        Piece piece = unfinished.remove(id);
        if (piece == null) {
            throw new IllegalStateException("job " + id + " is not known any more; begin it where it was begun");
        }
        Job job = store.write(tables -> tables.jobs().retry(id, tables.now()));
        thread.execute(() -> run(id, job.verb(), piece));
    }

    private void run(JobId id, String verb, Piece piece) {
        try {
            piece.run((done, total) -> note(id, done, total));
            store.write(tables -> tables.jobs().finish(id, tables.now()));
        } catch (StoppedException stopped) {
            unfinished.put(id, piece);
            LOG.info("{} {} was stopped", verb, id);
        } catch (Exception fault) { // whatever it is, it is told where people look for it, and the next piece begins
            unfinished.put(id, piece);
            LOG.error("{} {} failed", verb, id, fault);
            store.write(tables -> tables.jobs().fail(id, String.valueOf(fault.getMessage()), tables.now()));
        }
    }

    private void note(JobId id, long done, @Nullable Long total) {
        Job job = store.write(tables -> tables.jobs().progress(id, done, total, clock.instant()));
        while (job.state() == Job.State.PAUSED) {
            pause();
            job = store.read(tables -> tables.jobs().byId(id)).orElseThrow(StoppedException::new);
        }
        if (job.state() != Job.State.RUNNING) {
            throw new StoppedException();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** Ends after the step at hand; what is left can be begun again. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the work at hand did not end in {} s", STOP_SECONDS);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
