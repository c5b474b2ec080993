package org.tocsin.workbench.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.desk.Forecasts;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Page;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ShortFiles;
import org.tocsin.workbench.page.Moments;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.page.Visitor;
import org.tocsin.workbench.reading.Labels;

/** {@code /forecasts}: what people foretold, with the outcome that a person sets. */
public final class ForecastPages implements Pages {
    private static final String PATH = "/forecasts";
    private static final String SCREENFUL = "50";

    private final DataFolder data;
    private final Templates templates;

    public ForecastPages(DataFolder data, Templates templates) {
        this.data = data;
        this.templates = templates;
    }

    /** What {@code forecasts.jte} shows. */
    public record ForecastsPage(
            Shell shell,
            FilterBar bar,
            String counted,
            List<Row> rows,
            @Nullable String next,
            List<FilterBar.Hidden> files) {}

    /**
     * A forecast.
     *
     * @param condition on what it depends; empty where nothing is said
     * @param horizon until when; empty where nothing is said
     * @param outcome what a person has set, with who and when; empty while it is open
     */
    public record Row(
            String id,
            String holder,
            String as,
            String words,
            String link,
            String condition,
            String horizon,
            String published,
            String outcome) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get(PATH, this::page);
        routes.post(PATH + "/{id}/outcome", this::decide);
        new ShortFiles(data).declare(routes, "forecasts", "forecasts");
    }

    private void page(Context context) {
        Asked asked = Asked.of(context);
        Page<Forecasts.Forecast> page = new Forecasts(data.store(), data.clock())
                .of(
                        asked.filter().has(Key.LIMIT)
                                ? asked.filter()
                                : asked.filter().with(Key.LIMIT, SCREENFUL));
        templates.send(
                context,
                "forecasts",
                new ForecastsPage(
                        Shell.of(context, "Forecasts", "forecasts"),
                        new FilterBars(data).claims(asked, PATH),
                        String.format(Locale.ROOT, "%,d", page.count()),
                        page.rows().stream().map(ForecastPages::row).toList(),
                        page.nextPage()
                                .map(next -> FilterBars.address(
                                        PATH,
                                        asked.filter()
                                                .with(
                                                        Key.AFTER,
                                                        next.value(Key.AFTER).orElse(""))))
                                .orElse(null),
                        ShortFiles.links(PATH, asked.filter())));
    }

    private static Row row(Forecasts.Forecast forecast) {
        var claim = forecast.claim();
        Review outcome = forecast.outcome();
        return new Row(
                claim.id(),
                claim.speaker() == null ? "nobody named" : Labels.shown(claim.speaker()),
                claim.modality(),
                Labels.excerpt(claim.content()),
                Paths.inArticle(claim.article(), "c:" + claim.id()),
                forecast.condition() == null ? "" : Labels.shown(forecast.condition()),
                forecast.horizon() == null ? "" : Labels.shown(forecast.horizon()),
                claim.published() == null ? "day unknown" : claim.published().toString(),
                outcome == null
                        ? ""
                        : outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", set by "
                                + Labels.shown(outcome.who()) + ", " + Moments.shown(outcome.madeAt()));
    }

    private void decide(Context context) {
        String id = context.pathParam("id");
        String written = String.valueOf(context.formParam("outcome"));
        Review.Verdict verdict = switch (written) {
            case "came_true" -> Review.Verdict.CAME_TRUE;
            case "failed" -> Review.Verdict.FAILED;
            case "open" -> Review.Verdict.LATER;
            default ->
                throw RequestProblem.at(
                        "outcome", HttpStatus.BAD_REQUEST, "expected came_true, failed or open, got " + written);
        };
        String who = Visitor.name(context);
        data.store()
                .write(tables ->
                        tables.reviews().decide(new Subject(Subject.Kind.FORECAST, id), verdict, who, tables.now()));
        Redirects.back(context);
    }
}
