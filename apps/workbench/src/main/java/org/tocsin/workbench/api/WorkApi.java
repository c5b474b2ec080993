package org.tocsin.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.store.desk.Job;
import org.tocsin.store.desk.JobId;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Intake;
import org.tocsin.workbench.data.Recoding;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;

/** What takes long: {@code POST /api/v1/articles} and {@code POST /api/v1/recode} answer with a job, {@code /api/v1/jobs/{id}} tells how far it is. */
public final class WorkApi implements Pages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataFolder data;
    private final Intake intake;
    private final Recoding recoding;
    private final CodeApi articles;

    /** @param articles reads the article of a body */
    public WorkApi(DataFolder data, Intake intake, Recoding recoding, CodeApi articles) {
        this.data = data;
        this.intake = intake;
        this.recoding = recoding;
        this.articles = articles;
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.post("/api/v1/articles", this::add);
        routes.post("/api/v1/recode", this::recode);
        routes.get("/api/v1/jobs", this::jobs);
        routes.get("/api/v1/jobs/{id}", this::job);
    }

    private void add(Context context) {
        Document document = articles.article(context);
        Article article = Article.of(
                document,
                null,
                document.publicationDay().map(Publication::given).orElse(null));
        accepted(
                context,
                intake.take(
                        "an article by the API",
                        sink -> sink.article(article, document.id().value())));
    }

    /** {@code ?since=2025-07-01}: what was published since; all without it. */
    private void recode(Context context) {
        accepted(context, recoding.start(day(context.queryParam("since"))));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException fault) {
            throw RequestProblem.at("since", HttpStatus.BAD_REQUEST, "no date (YYYY-MM-DD): " + written);
        }
    }

    private void accepted(Context context, JobId id) {
        context.status(HttpStatus.ACCEPTED);
        context.header("Location", "/api/v1/jobs/" + id.value());
        send(context, found(String.valueOf(id.value())));
    }

    private void jobs(Context context) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode rows = json.putArray("data");
        data.store().read(tables -> tables.jobs().all()).forEach(job -> rows.add(written(job)));
        json.put("count", rows.size());
        json.putNull("next");
        context.result(json.toString());
        context.contentType("application/json");
    }

    private void job(Context context) {
        send(context, found(context.pathParam("id")));
    }

    private Job found(String id) {
        boolean isNumber = id.matches("[0-9]{1,18}");
        return data.store()
                .read(tables ->
                        isNumber ? tables.jobs().byId(new JobId(Long.parseLong(id))) : java.util.Optional.<Job>empty())
                .orElseThrow(() -> RecordsApi.missing("job", id));
    }

    private static void send(Context context, Job job) {
        context.result(written(job).toString());
        context.contentType("application/json");
    }

    private static ObjectNode written(Job job) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", job.id().value());
        json.put("verb", job.verb());
        json.put("argument", job.argument());
        json.put("state", job.state().name().toLowerCase(Locale.ROOT));
        json.put("done", job.done());
        json.put("total", job.total());
        json.put("message", job.message());
        json.put("tries", job.tries());
        json.put("started_at", job.startedAt().toString());
        json.put("changed_at", job.changedAt().toString());
        return json;
    }
}
