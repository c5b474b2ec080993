package org.tocsin.view.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.tocsin.store.Store;

/**
 * Remembers answers until the store changes or the day ends ({@code last=30d} means other days then). Of many who ask the same at once one
 * works it out and the others wait for it.
 *
 * <pre>{@code Page<IncidentRow> page = answers.of("incidents?" + filter.query(), () -> lists.page(Listings.INCIDENTS, filter));}</pre>
 */
public final class Answers {
    private final Store store;
    private final Clock clock;
    private final Map<Question, FutureTask<Object>> remembered;
    private long revision = -1;

    private record Question(String words, LocalDate day) {}

    /** @param most answers that are kept; those that were asked for longest ago go first */
    public Answers(Store store, Clock clock, int most) {
        this.store = store;
        this.clock = clock;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, FutureTask<Object>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * The answer to a question.
     *
     * @param question equal for questions that have the same answer: the kind of view and the canonical filter
     * @param answer works it out; what it throws is thrown to all who wait and not remembered
     */
    @SuppressWarnings("unchecked") // one question is always answered by one kind of answer
    public <T> T of(String question, Supplier<T> answer) {
        Question asked = new Question(question, LocalDate.now(clock));
        FutureTask<Object> own = new FutureTask<>(answer::get);
        FutureTask<Object> task = remember(asked, own, store.revision());
        if (task == own) {
            own.run();
        }
        try {
            return (T) task.get();
        } catch (ExecutionException cause) {
            forget(asked, task);
            if (cause.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("answer " + question, cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for an answer");
        }
    }

    private synchronized FutureTask<Object> remember(Question asked, FutureTask<Object> own, long now) {
        if (now > revision) {
            remembered.clear();
            revision = now;
        }
        return now < revision ? own : remembered.computeIfAbsent(asked, any -> own);
    }

    private synchronized void forget(Question asked, FutureTask<Object> task) {
        remembered.remove(asked, task);
    }

    /** The revision of the store: part of the ETag of whatever is shown of it. */
    public long revision() {
        return store.revision();
    }
}
