package org.tocsin.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.local.curate.CurationException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.view.filter.FilterException;
import org.tocsin.workbench.actor.ActorPages;
import org.tocsin.workbench.api.CodeApi;
import org.tocsin.workbench.api.CodebookApi;
import org.tocsin.workbench.api.EventApi;
import org.tocsin.workbench.api.OpenApi;
import org.tocsin.workbench.api.RecordsApi;
import org.tocsin.workbench.api.WorkApi;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.coding.CodingJobs;
import org.tocsin.workbench.coding.Engine;
import org.tocsin.workbench.coding.SubmittedText;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Drafts;
import org.tocsin.workbench.data.Intake;
import org.tocsin.workbench.data.Recoding;
import org.tocsin.workbench.data.Work;
import org.tocsin.workbench.desk.DictionaryPages;
import org.tocsin.workbench.desk.DisputePages;
import org.tocsin.workbench.desk.ExportPages;
import org.tocsin.workbench.desk.ForecastPages;
import org.tocsin.workbench.desk.SearchPages;
import org.tocsin.workbench.draw.CalendarPages;
import org.tocsin.workbench.draw.MapPages;
import org.tocsin.workbench.draw.NetworkPages;
import org.tocsin.workbench.dyad.DyadPages;
import org.tocsin.workbench.http.Assets;
import org.tocsin.workbench.http.Guard;
import org.tocsin.workbench.http.ProblemJson;
import org.tocsin.workbench.http.RequestLimits;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.http.SecurityHeaders;
import org.tocsin.workbench.http.Token;
import org.tocsin.workbench.list.ListPages;
import org.tocsin.workbench.page.FirstPages;
import org.tocsin.workbench.page.HelpPages;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.PastePages;
import org.tocsin.workbench.page.Preferences;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.page.Visitor;
import org.tocsin.workbench.reading.ReadingBuilder;
import org.tocsin.workbench.record.ArticlePages;
import org.tocsin.workbench.record.EventPages;
import org.tocsin.workbench.record.ReviewPages;
import org.tocsin.workbench.record.StoryPages;
import org.tocsin.workbench.watch.AlertPages;
import org.tocsin.workbench.watch.JobPages;
import org.tocsin.workbench.watch.QualityPages;
import org.tocsin.workbench.watch.SourcePages;
import org.tocsin.workbench.watch.TodayPages;

/** Every address of the workbench, and who answers it. Pages over the data folder declare their own. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Guard guard;
    private final Assets assets = new Assets();
    private final FirstPages firstPages;
    private final HelpPages helpPages;
    private final PastePages pastePages;
    private final CodeApi codeApi;
    private final CodebookApi codebookApi;
    private final OpenApi openApi = new OpenApi();
    private final List<Pages> pages;

    Routes(Settings settings, DataFolder data, Work work, Intake intake, Recoding recoding, Drafts drafts) {
        Templates templates = new Templates();
        KnowledgeFiles knowledge = data.knowledge();
        Engine engine = data.engine();
        Codebook codebook = Codebook.of(knowledge);
        @Nullable Token token = settings.token() == null ? null : new Token(settings.token());
        guard = new Guard(token);
        firstPages = new FirstPages(templates, token);
        helpPages = new HelpPages(templates, codebook, engine);
        LexiconRules rules = new LexiconRules(engine, codebook);
        pastePages = new PastePages(
                templates, new CodingJobs(engine), new SubmittedText(data.clock()), new ReadingBuilder(rules));
        codeApi = new CodeApi(engine);
        codebookApi = new CodebookApi(codebook);
        pages = List.of( // one a line
                new ListPages(data, templates),
                new TodayPages(data, templates),
                new DyadPages(data, templates),
                new ActorPages(data, templates),
                new MapPages(data, templates),
                new CalendarPages(data, templates),
                new NetworkPages(data, templates),
                new AlertPages(data, work, templates),
                new SourcePages(data, intake, templates),
                new JobPages(data, work, templates),
                new QualityPages(data, templates),
                new EventPages(data, templates, codebook),
                new ArticlePages(data, templates, rules),
                new StoryPages(data, templates, codebook),
                new ReviewPages(data, templates, codebook),
                new DisputePages(data, templates),
                new ForecastPages(data, templates),
                new ExportPages(data, templates),
                new SearchPages(data, templates),
                new DictionaryPages(data, templates, drafts),
                new RecordsApi(data),
                new EventApi(data),
                new WorkApi(data, intake, recoding, codeApi));
    }

    void declare(RoutesConfig routes) {
        routes.before(SecurityHeaders::write);
        routes.before(guard::check);

        routes.get("/paste", pastePages::form);
        routes.post("/paste", pastePages::paste);
        routes.post("/sample", pastePages::sample);
        routes.get("/paste/{id}", pastePages::read);
        routes.sse("/paste/{id}/progress", pastePages::progress);
        routes.get("/help", helpPages::help);
        routes.get("/codebook", helpPages::codebook);
        routes.post("/preferences", Preferences::change);
        routes.post("/name", Visitor::remember);
        routes.get(Token.SIGN_IN, firstPages::askToken);
        routes.post(Token.SIGN_IN, firstPages::signIn);
        routes.get(Assets.PREFIX + "{name}", assets::send);

        routes.get("/api/openapi.json", openApi::read);
        routes.get("/api/v1/codebook", codebookApi::read);
        routes.post("/api/v1/code", codeApi::code);

        pages.forEach(each -> each.declare(routes));

        routes.exception(RequestProblem.class, (problem, context) -> refuse(context, problem));
        routes.exception(HttpResponseException.class, this::refuse);
        routes.exception(FilterException.class, this::refuseFilter);
        routes.exception(
                CurationException.class,
                (fault, context) -> refuse(
                        context,
                        RequestProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(fault.getMessage()))));
        routes.exception(ServletException.class, this::refuseForm);
        routes.exception(Exception.class, this::fail);
    }

    /** What the router itself does not let pass: unknown addresses, wrong methods, forms that are too large. */
    private void refuse(HttpResponseException refusal, Context context) {
        HttpStatus status = HttpStatus.forStatus(refusal.getStatus());
        String detail = switch (status) {
            case NOT_FOUND -> "there is nothing at " + context.path();
            case METHOD_NOT_ALLOWED -> context.path() + " does not take " + context.method();
            default -> String.valueOf(refusal.getMessage());
        };
        refuse(context, RequestProblem.of(status, detail));
    }

    private void refuseFilter(FilterException fault, Context context) {
        refuse(context, RequestProblem.at(fault.key(), HttpStatus.BAD_REQUEST, String.valueOf(fault.getMessage())));
    }

    /** A form that the server cannot take apart: nothing else of ours throws this. */
    private void refuseForm(ServletException fault, Context context) {
        if (isTooLarge(fault)) {
            refuse(
                    context,
                    RequestProblem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "the form holds more than " + RequestLimits.LARGEST_BODY
                                    + " bytes; tocsin ingest reads files of any size"));
        } else {
            refuse(
                    context,
                    RequestProblem.of(HttpStatus.BAD_REQUEST, "the form cannot be read: it is broken or cut off"));
        }
    }

    private static boolean isTooLarge(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).contains("exceeded");
    }

    private void fail(Exception fault, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), fault);
        refuse(
                context,
                RequestProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, "our fault; the log of the program tells more"));
    }

    private void refuse(Context context, RequestProblem problem) {
        if (context.path().startsWith("/api/") || context.path().endsWith(".json")) {
            ProblemJson.write(context, problem);
        } else if (problem.status() == HttpStatus.UNAUTHORIZED) {
            firstPages.askToken(context.status(problem.status()));
        } else {
            firstPages.problem(context, problem);
        }
    }
}
