package org.tocsin.store.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/**
 * Jobs. Whoever does one writes down how far it is at least once in {@link #SILENCE}, and looks at its state between two steps; whoever watches
 * it changes the state.
 */
public final class JobTable {
    /** A running job that has not been heard of for so long has nobody who does it. */
    public static final Duration SILENCE = Duration.ofMinutes(5);

    private final Session session;

    public JobTable(Session session) {
        this.session = session;
    }

    /** A new job, running. */
    public Job start(String verb, String argument, @Nullable Long total, Instant now) {
        JobId id = new JobId(session.number("SELECT coalesce(max(id), 0) + 1 FROM job"));
        session.run(
                "INSERT INTO job VALUES (?, ?, ?, 'running', 0, ?, NULL, 1, ?, ?)",
                id.value(),
                verb,
                argument,
                total,
                Moments.of(now),
                Moments.of(now));
        return byId(id).orElseThrow();
    }

    /** Writes down how far a job is; answers the job, so that who does it sees whether it is paused or stopped. */
    public Job progress(JobId id, long done, @Nullable Long total, Instant now) {
        session.run(
                "UPDATE job SET done = ?, total = ?, changed_at = ? WHERE id = ?",
                done,
                total,
                Moments.of(now),
                id.value());
        return required(id);
    }

    public Job pause(JobId id, Instant now) {
        return change(id, Job.State.PAUSED, null, now);
    }

    public Job resume(JobId id, Instant now) {
        return change(id, Job.State.RUNNING, null, now);
    }

    public Job stop(JobId id, Instant now) {
        return change(id, Job.State.STOPPED, null, now);
    }

    public Job finish(JobId id, Instant now) {
        return change(id, Job.State.DONE, null, now);
    }

    /**
     * Ends a job that cannot go on.
     *
     * @param why for a reader
     */
    public Job fail(JobId id, String why, Instant now) {
        return change(id, Job.State.FAILED, why, now);
    }

    /** Lets a job that failed or was stopped run again, from where it was. */
    public Job retry(JobId id, Instant now) {
        change(id, Job.State.RUNNING, null, now);
        session.run("UPDATE job SET tries = tries + 1 WHERE id = ?", id.value());
        return required(id);
    }

    private Job change(JobId id, Job.State next, @Nullable String message, Instant now) {
        Job job = required(id);
        if (!job.state().leadsTo(next)) {
            throw new IllegalStateException(
                    "job " + id + " is " + label(job.state()) + " and cannot be " + label(next));
        }
        session.run(
                "UPDATE job SET state = ?, message = ?, changed_at = ? WHERE id = ?",
                label(next),
                message,
                Moments.of(now),
                id.value());
        return required(id);
    }

    /** Fails the jobs that are said to run but whose process is gone, so that they can be tried again; answers them. */
    public List<Job> failSilent(Duration silence, Instant now) {
        List<JobId> silent = session.list(
                "SELECT id FROM job WHERE state = 'running' AND changed_at <= ? ORDER BY id",
                row -> new JobId(row.number("id")),
                Moments.of(now.minus(silence)));
        List<Job> failed = new ArrayList<>();
        for (JobId id : silent) {
            failed.add(fail(id, "its process ended before it was done", now));
        }
        return failed;
    }

    public Optional<Job> byId(JobId id) {
        return session.one("SELECT * FROM job WHERE id = ?", JobTable::read, id.value());
    }

    private Job required(JobId id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no job " + id));
    }

    /** All jobs, the newest first. */
    public List<Job> all() {
        return session.list("SELECT * FROM job ORDER BY id DESC", JobTable::read);
    }

    private static Job read(Row row) {
        return new Job(
                new JobId(row.number("id")),
                row.text("verb"),
                row.text("argument"),
                Job.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.number("done"),
                row.numberOrNull("total"),
                row.textOrNull("message"),
                row.integer("tries"),
                Objects.requireNonNull(row.moment("started_at")),
                Objects.requireNonNull(row.moment("changed_at")));
    }

    private static String label(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
