package org.tocsin.workbench.coding;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import org.tocsin.workbench.http.RequestLimits;
import org.tocsin.workbench.http.RequestProblem;

/** The pipeline, which loads while the first pages are already served, and the threads that it works on. */
public final class Engine implements AutoCloseable {
    /** Articles that wait for a thread; more are turned away. */
    private static final int QUEUE = 100;

    private volatile KnowledgeFiles knowledge;
    private final ThreadPoolExecutor threads;
    private volatile CompletableFuture<Pipeline> pipeline = new CompletableFuture<>();

    /** An engine that codes by these files, once it is told to load. */
    public Engine(KnowledgeFiles knowledge) {
        this.knowledge = knowledge;
        int cores = Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(cores, cores, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), task -> {
            Thread thread = new Thread(task, "tocsin-coding");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to load, on a thread of its own. */
    public void load() {
        pipeline.completeAsync(() -> Pipeline.of(EnglishAnnotator.load(), knowledge), threads);
    }

    /** Codes by other files from now on, with the parser that is loaded. */
    public void use(KnowledgeFiles files) {
        Pipeline next = Pipeline.of(pipeline().annotator(), files);
        knowledge = files;
        pipeline = CompletableFuture.completedFuture(next);
    }

    /** The knowledge files that it codes by. */
    public KnowledgeFiles files() {
        return knowledge;
    }

    /** Version of the knowledge files that it codes by. */
    public String knowledge() {
        return knowledge.version();
    }

    /** Whether a text would be coded at once, not only when loading has ended. */
    public boolean isLoaded() {
        return pipeline.isDone();
    }

    /** The pipeline, when it is loaded. */
    public Optional<Pipeline> loaded() {
        return isLoaded() ? Optional.of(pipeline.join()) : Optional.empty();
    }

    /** The pipeline; waits while it loads. */
    public Pipeline pipeline() {
        return within(RequestLimits.LOADING, pipeline, "the program is still loading");
    }

    /** Has a task done by a thread of the engine, which began to load before any other. */
    void start(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException full) {
            throw busy("too many texts are waiting to be coded");
        }
    }

    /** Codes an article while the caller waits, but not for ever. */
    public Reading code(Document document) {
        pipeline();
        CompletableFuture<Reading> reading;
        try {
            reading = CompletableFuture.supplyAsync(() -> codeHere(document), threads);
        } catch (RejectedExecutionException full) {
            throw busy("too many texts are waiting to be coded");
        }
        return within(RequestLimits.CODING, reading, "the text was not coded in time");
    }

    /** Codes an article on the thread of the caller. */
    Reading codeHere(Document document) {
        return pipeline.join().read(document);
    }

    private static <T> T within(Duration limit, CompletableFuture<T> future, String otherwise) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw busy(otherwise);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy("the workbench is ending");
        } catch (ExecutionException fault) {
            throw new CompletionException(fault.getCause());
        }
    }

    private static RequestProblem busy(String reason) {
        return RequestProblem.of(HttpStatus.SERVICE_UNAVAILABLE, reason + "; try again later");
    }

    /** Ends when the articles at hand are coded; those that wait are left. */
    @Override
    public void close() {
        List<Runnable> left = threads.shutdownNow();
        left.clear();
    }
}
