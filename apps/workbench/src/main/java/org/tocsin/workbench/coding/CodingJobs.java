package org.tocsin.workbench.coding;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;

/**
 * The texts that were pasted since the start, the last ones only: they lie in memory, under names that nobody can guess, and are gone when the
 * workbench ends.
 */
public final class CodingJobs {
    private static final int MOST_JOBS = 50;
    /** UTF-16 units of all texts together. */
    private static final long MOST_TEXT = 10_000_000;

    private static final int NAME_BYTES = 12;

    private final Engine engine;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, CodingJob> jobs = new LinkedHashMap<>();

    public CodingJobs(Engine engine) {
        this.engine = engine;
    }

    /** Begins to code articles. */
    public CodingJob start(List<Document> articles, List<Problem> problems) {
        CodingJob job = new CodingJob(name(), articles, problems);
        engine.start(() -> job.run(engine));
        synchronized (jobs) {
            jobs.put(job.id(), job);
            dropOldest();
        }
        return job;
    }

    private String name() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void dropOldest() {
        long text = jobs.values().stream().mapToLong(CodingJob::size).sum();
        Iterator<CodingJob> oldest = jobs.values().iterator();
        while (jobs.size() > 1 && (jobs.size() > MOST_JOBS || text > MOST_TEXT)) {
            text -= oldest.next().size();
            oldest.remove();
        }
    }

    /** The job of this name, while it is still at hand. */
    public Optional<CodingJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }
}
