package org.tocsin.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items with several threads and hands the results on in the order of the items. At most a few items for each thread are in flight,
 * so that an endless input needs no more heap than a short one, and a kill loses no more than those.
 */
public final class OrderedRun<T, R> implements AutoCloseable {
    private static final int IN_FLIGHT_PER_THREAD = 8;

    private final ExecutorService threads;
    private final int inFlight;
    private final Function<T, R> work;
    private final Consumer<R> sink;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    public OrderedRun(int threads, Function<T, R> work, Consumer<R> sink) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "coder");
            thread.setDaemon(true);
            return thread;
        });
        this.inFlight = threads * IN_FLIGHT_PER_THREAD;
        this.work = work;
        this.sink = sink;
    }

    public void accept(T item) {
        waiting.add(threads.submit(() -> work.apply(item)));
        while (!waiting.isEmpty()
                && (waiting.size() >= inFlight || waiting.element().isDone())) {
            handOn(waiting.remove());
        }
    }

    private void handOn(Future<R> result) {
        try {
            sink.accept(result.get());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", cause);
        } catch (ExecutionException cause) {
            if (cause.getCause() instanceof RuntimeException failure) {
                throw failure; // the caller knows its own failures
            }
            throw new IllegalStateException("coding failed", cause.getCause());
        }
    }

    /** Waits for what is in flight. */
    public void drain() {
        while (!waiting.isEmpty()) {
            handOn(waiting.remove());
        }
    }

    @Override
    public void close() {
        drain();
        threads.shutdown();
    }
}
