package org.tocsin.workbench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;

/** Articles that somebody pasted or dropped, coded one after the other. Whoever looks in sees how far it is. */
public final class CodingJob {
    private static final Logger LOG = LoggerFactory.getLogger(CodingJob.class);
    /** Where the first highlights appear, in UTF-16 units; each further look goes twice as far, so that all looks together cost as much as the last. */
    private static final int FIRST_LOOK = 3_000;

    private final String id;
    private final List<Problem> problems;
    private final List<State> states = new ArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    CodingJob(String id, List<Document> articles, List<Problem> problems) {
        this.id = id;
        this.problems = List.copyOf(problems);
        for (Document article : articles) {
            states.add(new State(CodedArticle.unread(article), 0, false, false));
        }
    }

    /**
     * How far one article is.
     *
     * @param article with what was found so far
     * @param readTo UTF-16 units that were read so far
     * @param isDone nothing more will come
     * @param isFailed the coder broke on it: our fault
     */
    public record State(CodedArticle article, int readTo, boolean isDone, boolean isFailed) {
        /** Share of the text that is read, 0 to 100. */
        public int percent() {
            int length = article.document().text().length();
            return isDone || length == 0 ? 100 : (int) (100L * readTo / length);
        }
    }

    public String id() {
        return id;
    }

    /** What was wrong with the input. */
    public List<Problem> problems() {
        return problems;
    }

    public synchronized List<State> states() {
        return List.copyOf(states);
    }

    public boolean isDone() {
        return states().stream().allMatch(State::isDone);
    }

    /** Calls whenever more is known, on the thread that codes. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Characters of all articles. */
    long size() {
        return states().stream()
                .mapToLong(state -> state.article().document().text().length())
                .sum();
    }

    void run(Engine engine) {
        for (int i = 0; i < states.size(); i++) {
            Document document = states().get(i).article().document();
            try {
                codeStepwise(engine, i, document);
            } catch (RuntimeException fault) {
                LOG.error("coding {} characters failed", document.text().length(), fault);
                set(i, new State(CodedArticle.unread(document), 0, true, true));
            }
        }
    }

    private void codeStepwise(Engine engine, int index, Document document) {
        String text = document.text();
        for (int look = FIRST_LOOK; 2 * look <= text.length(); look *= 2) {
            int end = text.lastIndexOf('\n', look);
            if (end > 0) {
                CodedArticle start = CodedArticle.of(engine.codeHere(withText(document, text.substring(0, end))))
                        .within(document);
                set(index, new State(start, end, false, false));
            }
        }
        set(index, new State(CodedArticle.of(engine.codeHere(document)), text.length(), true, false));
    }

    private static Document withText(Document document, String text) {
        return new Document(
                document.id(),
                text,
                document.title(),
                document.published(),
                document.outlet(),
                document.url(),
                document.language());
    }

    private void set(int index, State state) {
        synchronized (this) {
            states.set(index, state);
        }
        watchers.forEach(Runnable::run);
    }
}
