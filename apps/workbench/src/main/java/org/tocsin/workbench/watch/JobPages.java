package org.tocsin.workbench.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.desk.Job;
import org.tocsin.store.desk.JobId;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Work;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /jobs}: long work, how far it is, and why it failed. */
public final class JobPages implements Pages {
    private static final int JOBS_SHOWN = 100;
    private static final int PROBLEMS_SHOWN = 100;

    private final Templates templates;
    private final DataFolder data;
    private final Work work;

    public JobPages(DataFolder data, Work work, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.work = work;
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/jobs", this::jobs);
        routes.post("/jobs/{id}", this::change);
    }

    /**
     * What {@code jobs.jte} shows.
     *
     * @param isMoving whether a job runs, so that a script looks again
     */
    public record JobsPage(
            Shell shell, List<JobLine> jobs, boolean isMoving, List<Problem> problems, long problemsInAll) {}

    /**
     * A job.
     *
     * @param share from 0 to 1; absent while nobody knows of how many
     * @param acts what people can do: pause, resume, stop, retry
     */
    public record JobLine(
            String id,
            String verb,
            String argument,
            String state,
            String done,
            @Nullable Double share,
            String message,
            int tries,
            String started,
            String took,
            List<String> acts) {}

    /** What could not be read. */
    public record Problem(String place, String code, String detail, String met) {}

    private void jobs(Context context) {
        data.store().read(tables -> {
            List<Job> jobs = tables.jobs().all();
            templates.send(
                    context,
                    "jobs",
                    new JobsPage(
                            Shell.of(context, "Jobs", "jobs"),
                            jobs.stream().limit(JOBS_SHOWN).map(this::line).toList(),
                            jobs.stream().anyMatch(job -> job.state() == Job.State.RUNNING),
                            tables.problems().newest(PROBLEMS_SHOWN).stream()
                                    .map(met -> new Problem(
                                            Labels.shown(met.problem().where()),
                                            met.problem()
                                                    .code()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', ' '),
                                            Labels.excerpt(met.problem().detail()),
                                            FeedLine.moment(met.metAt())))
                                    .toList(),
                            tables.problems().counts().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()));
            return jobs;
        });
    }

    private JobLine line(Job job) {
        OptionalDouble share = job.share();
        Double known = share.isPresent() ? share.getAsDouble() : null;
        return new JobLine(
                job.id().toString(),
                job.verb(),
                Labels.excerpt(job.argument()),
                job.state().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%,d", job.done())
                        + (job.total() == null ? "" : String.format(Locale.ROOT, " of %,d", job.total())),
                known,
                job.message() == null ? "" : Labels.shown(job.message()),
                job.tries(),
                FeedLine.moment(job.startedAt()),
                took(Duration.between(job.startedAt(), job.changedAt())),
                acts(job));
    }

    private static String took(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }

    private List<String> acts(Job job) {
        return switch (job.state()) {
            case RUNNING -> List.of("pause", "stop");
            case PAUSED -> List.of("resume", "stop");
            case FAILED, STOPPED -> work.canRetry(job.id()) ? List.of("retry") : List.of();
            case DONE -> List.of();
        };
    }

    private void change(Context context) {
        JobId id = new JobId(context.pathParamAsClass("id", Long.class).get());
        String act = String.valueOf(context.formParam("act"));
        try {
            switch (act) {
                case "pause" -> data.store().write(tables -> tables.jobs().pause(id, tables.now()));
                case "resume" -> data.store().write(tables -> tables.jobs().resume(id, tables.now()));
                case "stop" -> data.store().write(tables -> tables.jobs().stop(id, tables.now()));
                case "retry" -> work.retry(id);
                default ->
                    throw RequestProblem.at(
                            "act", HttpStatus.BAD_REQUEST, "'" + act + "' is none of pause, resume, stop, retry");
            }
        } catch (IllegalStateException | IllegalArgumentException tooLate) {
            throw RequestProblem.at("act", HttpStatus.CONFLICT, String.valueOf(tooLate.getMessage()));
        }
        Redirects.to(context, "/jobs");
    }
}
