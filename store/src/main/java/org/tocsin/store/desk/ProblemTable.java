package org.tocsin.store.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.problem.Problem;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** Faults of the data that were met, each fault of a place once however often it is met. */
public final class ProblemTable {
    private final Session session;

    public ProblemTable(Session session) {
        this.session = session;
    }

    /**
     * A fault as the store keeps it.
     *
     * @param job in which it was met last; absent outside of jobs
     * @param metAt when it was met last
     */
    public record Met(Problem problem, @Nullable JobId job, Instant metAt) {}

    /** Writes faults down. */
    public void add(Collection<Problem> problems, @Nullable JobId job, Instant now) {
        for (Problem problem : problems) {
            session.run(
                    "DELETE FROM problem WHERE place = ? AND code = ?",
                    problem.where(),
                    problem.code().name());
            session.run(
                    "INSERT INTO problem VALUES (?, ?, ?, ?, ?)",
                    problem.code().name(),
                    problem.where(),
                    problem.detail(),
                    job == null ? null : job.value(),
                    Moments.of(now));
        }
    }

    /** Forgets the faults of a place that can be read now. */
    public void forget(String where) {
        session.run("DELETE FROM problem WHERE place = ?", where);
    }

    /** The faults met last, the newest first. */
    public List<Met> newest(int limit) {
        return session.list(
                "SELECT * FROM problem ORDER BY met_at DESC, place, code LIMIT ?", ProblemTable::read, limit);
    }

    /** The faults that a job met, by place. */
    public List<Met> ofJob(JobId job) {
        return session.list(
                "SELECT * FROM problem WHERE job = ? ORDER BY place, code", ProblemTable::read, job.value());
    }

    /** How many there are of each kind that there are any of. */
    public Map<Problem.Code, Long> counts() {
        Map<Problem.Code, Long> counts = new EnumMap<>(Problem.Code.class);
        session.each(
                "SELECT code, count(*) AS problems FROM problem GROUP BY code",
                row -> counts.put(Problem.Code.valueOf(row.text("code")), row.number("problems")));
        return counts;
    }

    private static Met read(Row row) {
        Long job = row.numberOrNull("job");
        return new Met(
                new Problem(Problem.Code.valueOf(row.text("code")), row.text("place"), row.text("detail")),
                job == null ? null : new JobId(job),
                Objects.requireNonNull(row.moment("met_at")));
    }
}
