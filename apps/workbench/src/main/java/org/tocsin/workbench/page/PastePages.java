package org.tocsin.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.model.problem.Problem;
import org.tocsin.workbench.coding.CodingJob;
import org.tocsin.workbench.coding.CodingJobs;
import org.tocsin.workbench.coding.SubmittedText;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.reading.ReadingBuilder;
import org.tocsin.workbench.reading.ReadingView;
import org.tocsin.workbench.reading.Selection;

/** Paste a text or drop a file, and read it coded. Nothing is kept. */
public final class PastePages {
    private static final String SAMPLE = "/workbench/sample/articles.jsonl";

    private final Templates templates;
    private final CodingJobs jobs;
    private final SubmittedText reader;
    private final ReadingBuilder readings;

    public PastePages(Templates templates, CodingJobs jobs, SubmittedText reader, ReadingBuilder readings) {
        this.templates = templates;
        this.jobs = jobs;
        this.reader = reader;
        this.readings = readings;
    }

    /**
     * What {@code paste.jte} shows.
     *
     * @param text what was pasted, when it could not be coded
     */
    public record Form(Shell shell, String text, String outlet, String published, List<String> problems) {}

    /**
     * What {@code pasted.jte} shows: one article of those that were pasted.
     *
     * @param articles all of them
     * @param number which of them is open, from 1
     * @param percent how much of the text has been read
     * @param progress where the browser hears of more
     */
    public record Pasted(
            Shell shell,
            ReadingView reading,
            List<ArticleLink> articles,
            int number,
            List<String> problems,
            int percent,
            boolean isDone,
            boolean isFailed,
            String progress) {}

    /** An article of the same file. */
    public record ArticleLink(String title, String link, boolean isOpen) {}

    /** {@code GET /paste}. */
    public void form(Context context) {
        send(context, new Form(Shell.of(context, "Paste a text", "paste"), "", "", "", List.of()));
    }

    private void send(Context context, Form form) {
        templates.send(context, "paste", form);
    }

    /** {@code POST /paste}. */
    public void paste(Context context) {
        String outlet = orEmpty(context.formParam("outlet"));
        String published = orEmpty(context.formParam("published"));
        String text = orEmpty(context.formParam("text"));
        Defaults defaults = new Defaults(day(published), outlet.isBlank() ? null : outlet.strip());
        UploadedFile file = context.uploadedFile("file");
        SubmittedText.Articles articles =
                file == null || file.size() == 0 ? reader.paste(text, defaults) : read(file, defaults);
        if (articles.documents().isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            send(
                    context,
                    new Form(
                            Shell.of(context, "Paste a text", "paste"),
                            text,
                            outlet,
                            published,
                            written(articles.problems())));
        } else {
            open(context, articles);
        }
    }

    private SubmittedText.Articles read(UploadedFile file, Defaults defaults) {
        String name = file.filename().isBlank() ? "the file" : file.filename();
        try (InputStream bytes = file.content()) {
            return reader.read(name, bytes, defaults);
        } catch (IOException cause) {
            throw new UncheckedIOException("read an upload from memory", cause);
        }
    }

    /** {@code POST /sample}: the articles that come with the program. */
    public void sample(Context context) {
        try (InputStream stream = PastePages.class.getResourceAsStream(SAMPLE)) {
            if (stream == null) {
                throw new IllegalStateException(SAMPLE + " is missing from the program");
            }
            open(context, reader.read("sample", stream, Defaults.NONE));
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + SAMPLE + " from the program", cause);
        }
    }

    private void open(Context context, SubmittedText.Articles articles) {
        CodingJob job = jobs.start(articles.documents(), articles.problems());
        Redirects.to(context, "/paste/" + job.id());
    }

    private static String orEmpty(@Nullable String field) {
        return field == null ? "" : field;
    }

    private static List<String> written(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException fault) {
            throw RequestProblem.at("published", HttpStatus.BAD_REQUEST, "no date (YYYY-MM-DD): " + written);
        }
    }

    /** {@code GET /paste/{id}?article=2&sel=e:31b1&pane=why}. */
    public void read(Context context) {
        CodingJob job = job(context);
        List<CodingJob.State> states = job.states();
        int number = number(context.queryParam("article"), states.size());
        CodingJob.State state = states.get(number - 1);
        Selection selection = Selection.of(context.queryParam("sel"), context.queryParam("pane"));
        ReadingView reading = readings.build(state.article(), selection, path(job, number));
        context.header("Cache-Control", "no-store");
        templates.send(
                context,
                "pasted",
                new Pasted(
                        Shell.of(context, reading.head().title(), "paste"),
                        reading,
                        articles(job, states, number),
                        number,
                        written(job.problems()),
                        state.percent(),
                        state.isDone(),
                        state.isFailed(),
                        "/paste/" + job.id() + "/progress?article=" + number));
    }

    private static String path(CodingJob job, int number) {
        return "/paste/" + job.id() + (number == 1 ? "" : "?article=" + number);
    }

    private static List<ArticleLink> articles(CodingJob job, List<CodingJob.State> states, int open) {
        List<ArticleLink> links = new ArrayList<>();
        for (int i = 1; i <= states.size(); i++) {
            String title = states.get(i - 1).article().document().title();
            String id = states.get(i - 1).article().document().id().value();
            links.add(new ArticleLink(title == null ? id : title, path(job, i), i == open));
        }
        return links;
    }

    private CodingJob job(Context context) {
        return jobs.find(context.pathParam("id"))
                .orElseThrow(
                        () -> RequestProblem.of(
                                HttpStatus.NOT_FOUND,
                                "this text is not at hand any more: a pasted text is forgotten when the workbench ends or many others came after it"));
    }

    private static int number(@Nullable String written, int most) {
        try {
            int number = written == null ? 1 : Integer.parseInt(written);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw RequestProblem.at("article", HttpStatus.NOT_FOUND, "there are articles 1 to " + most);
    }

    /** {@code GET /paste/{id}/progress?article=2}: tells by server-sent events how much has been read, and ends when all has. */
    public void progress(SseClient client) {
        CodingJob job = job(client.ctx());
        int number = number(client.ctx().queryParam("article"), job.states().size());
        Runnable tell = new Runnable() {
            @Override
            public synchronized void run() {
                CodingJob.State state = job.states().get(number - 1);
                client.sendEvent("progress", "{\"percent\":" + state.percent() + ",\"done\":" + state.isDone() + "}");
                if (state.isDone()) {
                    job.unwatch(this);
                    client.close();
                }
            }
        };
        client.keepAlive();
        client.onClose(() -> job.unwatch(tell));
        job.watch(tell);
        tell.run();
    }
}
